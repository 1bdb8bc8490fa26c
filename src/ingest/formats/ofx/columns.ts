import { type KeyedColumn, type SheetShape, shown } from '../text/record-source.ts';

export const entryColumns = [
  { key: 'bank', heading: 'BANKID', role: 'institution' },
  { key: 'account', heading: 'ACCTID', role: 'account_number' },
  { key: 'currency', heading: 'CURDEF or CURSYM', role: 'currency' },
  { key: 'bookedOn', heading: 'DTPOSTED', role: 'booked_on', order: 'ymd' },
  { key: 'valueOn', heading: 'DTAVAIL', role: 'value_on', order: 'ymd' },
  { key: 'amount', heading: 'TRNAMT', role: 'amount', decimal: '.' },
  { key: 'label', heading: 'NAME and MEMO', role: 'label' },
  { key: 'method', heading: 'TRNTYPE, in words', role: 'method' },
  { key: 'payee', heading: 'PAYEE/NAME', role: 'counterparty_name' },
  { key: 'payeeAccount', heading: 'BANKACCTTO/ACCTID', role: 'counterparty_iban' },
  { key: 'correction', heading: 'CORRECTACTION and CORRECTFITID', role: 'reversal' },
  { key: 'type', heading: 'TRNTYPE', role: null },
  { key: 'id', heading: 'FITID', role: 'reference' },
  { key: 'written', heading: 'DTPOSTED as written', role: null },
  { key: 'cheque', heading: 'CHECKNUM', role: null },
  { key: 'name', heading: 'NAME', role: null },
  { key: 'memo', heading: 'MEMO', role: null },
  { key: 'accountType', heading: 'ACCTTYPE', role: null },
  { key: 'branch', heading: 'BRANCHID', role: null },
  { key: 'rest', heading: 'other elements', role: null },
] as const satisfies readonly KeyedColumn<string>[];

export type EntryKey = (typeof entryColumns)[number]['key'];

export const statementColumns = [
  { key: 'bank', heading: 'BANKID', role: 'institution' },
  { key: 'account', heading: 'ACCTID', role: 'account_number' },
  { key: 'currency', heading: 'CURDEF', role: 'currency' },
  { key: 'from', heading: 'DTSTART', role: 'period_from', order: 'ymd' },
  { key: 'to', heading: 'DTEND', role: 'period_to', order: 'ymd' },
  { key: 'closing', heading: 'LEDGERBAL/BALAMT', role: 'closing', decimal: '.' },
  { key: 'closingOn', heading: 'LEDGERBAL/DTASOF', role: 'closing_on', order: 'ymd' },
  { key: 'accountType', heading: 'ACCTTYPE', role: null },
  { key: 'branch', heading: 'BRANCHID', role: null },
  { key: 'available', heading: 'AVAILBAL/BALAMT', role: null },
  { key: 'availableOn', heading: 'AVAILBAL/DTASOF', role: null },
] as const satisfies readonly KeyedColumn<string>[];

export type StatementKey = (typeof statementColumns)[number]['key'];

export const accountColumns = [
  { key: 'bank', heading: 'BANKID', role: 'institution_code' },
  { key: 'account', heading: 'ACCTID', role: 'account_number' },
  { key: 'branch', heading: 'BRANCHID', role: 'branch_code' },
  { key: 'accountType', heading: 'ACCTTYPE', role: null },
  { key: 'title', heading: 'DESC', role: null },
] as const satisfies readonly KeyedColumn<string>[];

export const sheets: readonly SheetShape[] = [
  { name: 'entries', table: 'txn', columns: shown(entryColumns), sign: 'signed', constants: {} },
  { name: 'statements', table: 'statement', columns: shown(statementColumns), sign: null, constants: {} },
  { name: 'accounts', table: 'account', columns: shown(accountColumns), sign: null, constants: {} },
];
