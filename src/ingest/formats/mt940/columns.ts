import { type KeyedColumn, type SheetShape, shown } from '../text/record-source.ts';

/** Columns of the entries. Those with a role are read for the ledger; the others show what the field says. */
export const entryColumns = [
  { key: 'number', heading: ':25: account', role: 'account_number' },
  { key: 'iban', heading: ':25: IBAN', role: 'account_iban' },
  { key: 'bank', heading: ':25: bank', role: 'institution' },
  { key: 'holder', heading: ':NS: 22', role: 'holder' },
  { key: 'currency', heading: ':60: currency', role: 'currency' },
  { key: 'bookedOn', heading: ':61: entry date', role: 'booked_on', order: 'ymd' },
  { key: 'valueOn', heading: ':61: value date', role: 'value_on', order: 'ymd' },
  { key: 'direction', heading: ':61: debit or credit', role: 'direction' },
  { key: 'amount', heading: ':61: amount', role: 'amount', decimal: ',' },
  { key: 'label', heading: ':86: text', role: 'label' },
  { key: 'method', heading: ':61: type, in words', role: 'method' },
  { key: 'name', heading: ':86: name', role: 'counterparty_name' },
  { key: 'account', heading: ':86: account', role: 'counterparty_iban' },
  { key: 'reversal', heading: ':61: mark of a reversal', role: 'reversal' },
  { key: 'references', heading: ':61: references', role: 'reference' },
  { key: 'mark', heading: ':61: mark', role: null },
  { key: 'funds', heading: ':61: funds code', role: null },
  { key: 'type', heading: ':61: type', role: null },
  { key: 'customerReference', heading: ':61: customer reference', role: null },
  { key: 'bankReference', heading: ':61: bank reference', role: null },
  { key: 'supplementary', heading: ':61: supplementary details', role: null },
  { key: 'business', heading: ':86: business code', role: null },
  { key: 'statement', heading: ':28C:', role: null },
  { key: 'reference', heading: ':20:', role: null },
  { key: 'line', heading: ':61:', role: null },
  { key: 'details', heading: ':86:', role: null },
] as const satisfies readonly KeyedColumn<string>[];

export type EntryKey = (typeof entryColumns)[number]['key'];

export const statementColumns = [
  { key: 'number', heading: ':25: account', role: 'account_number' },
  { key: 'iban', heading: ':25: IBAN', role: 'account_iban' },
  { key: 'bank', heading: ':25: bank', role: 'institution' },
  { key: 'holder', heading: ':NS: 22', role: 'holder' },
  { key: 'statement', heading: ':28C:', role: 'number' },
  { key: 'currency', heading: ':60: currency', role: 'currency' },
  { key: 'opening', heading: ':60F:', role: 'opening', decimal: ',' },
  { key: 'openingOn', heading: ':60F: date', role: 'opening_on', order: 'ymd' },
  { key: 'closing', heading: ':62F:', role: 'closing', decimal: ',' },
  { key: 'closingOn', heading: ':62F: date', role: 'closing_on', order: 'ymd' },
  { key: 'reference', heading: ':20:', role: null },
  { key: 'pages', heading: ':60M: and :62M:', role: null },
  { key: 'available', heading: ':64: and :65:', role: null },
  { key: 'note', heading: ':86: of the statement', role: null },
] as const satisfies readonly KeyedColumn<string>[];

export type StatementKey = (typeof statementColumns)[number]['key'];

export const sheets: readonly SheetShape[] = [
  { name: 'entries', table: 'txn', columns: shown(entryColumns), sign: 'flag', constants: {} },
  { name: 'statements', table: 'statement', columns: shown(statementColumns), sign: null, constants: {} },
];
