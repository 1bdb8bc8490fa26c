import { type KeyedColumn, type SheetShape, shown } from '../text/record-source.ts';

export const entryColumns = [
  { key: 'bank', heading: 'code banque', role: 'institution' },
  { key: 'account', heading: 'n° de compte', role: 'account_number' },
  { key: 'currency', heading: 'devise', role: 'currency' },
  { key: 'bookedOn', heading: 'date comptable', role: 'booked_on', order: 'ymd' },
  { key: 'valueOn', heading: 'date de valeur', role: 'value_on', order: 'ymd' },
  { key: 'amount', heading: 'montant', role: 'amount', decimal: '.' },
  { key: 'label', heading: 'libellé et compléments', role: 'label' },
  { key: 'method', heading: 'opération interbancaire, en clair', role: 'method' },
  { key: 'name', heading: 'NPY, NBE', role: 'counterparty_name' },
  { key: 'otherAccount', heading: 'CPY, CBE', role: 'counterparty_iban' },
  { key: 'branch', heading: 'code guichet', role: null },
  { key: 'operation', heading: 'code opération interbancaire', role: null },
  { key: 'ownOperation', heading: 'code opération interne', role: null },
  { key: 'rejection', heading: 'code motif de rejet', role: null },
  { key: 'caption', heading: 'libellé', role: null },
  { key: 'entryNumber', heading: 'n° d’écriture', role: null },
  { key: 'exemption', heading: 'exonération', role: null },
  { key: 'unavailable', heading: 'indisponibilité', role: null },
  { key: 'reference', heading: 'référence', role: null },
  { key: 'details', heading: 'enregistrements 05', role: null },
  { key: 'record', heading: 'enregistrement', role: null },
] as const satisfies readonly KeyedColumn<string>[];

export type EntryKey = (typeof entryColumns)[number]['key'];

export const statementColumns = [
  { key: 'bank', heading: 'code banque', role: 'institution' },
  { key: 'account', heading: 'n° de compte', role: 'account_number' },
  { key: 'currency', heading: 'devise', role: 'currency' },
  { key: 'opening', heading: 'ancien solde', role: 'opening', decimal: '.' },
  { key: 'openingOn', heading: 'date de l’ancien solde', role: 'opening_on', order: 'ymd' },
  { key: 'closing', heading: 'nouveau solde', role: 'closing', decimal: '.' },
  { key: 'closingOn', heading: 'date du nouveau solde', role: 'closing_on', order: 'ymd' },
  { key: 'branch', heading: 'code guichet', role: null },
] as const satisfies readonly KeyedColumn<string>[];

export const sheets: readonly SheetShape[] = [
  { name: 'entries', table: 'txn', columns: shown(entryColumns), sign: 'signed', constants: {} },
  { name: 'statements', table: 'statement', columns: shown(statementColumns), sign: null, constants: {} },
];

/**
 * Interbank operation codes that say the means of payment beyond doubt, in words that the rules of classification know. The others are
 * shown as they are; the label decides there.
 */
export const operationWords: Readonly<Record<string, string>> = {
  '01': 'chèque',
  '02': 'remise de chèques',
  '05': 'virement',
  '06': 'virement',
  '08': 'prélèvement',
  '62': 'commission',
};
