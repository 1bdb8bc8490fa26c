import type { Role } from '#ledger/headings.ts';
import type { CellKind, DateOrder, DecimalMark, Encoding, Sign } from '../proposal.ts';
import type { Profile } from './profile.ts';

type Known = readonly [
  heading: string,
  kind: CellKind,
  role?: Role,
  written?: { readonly order?: DateOrder; readonly decimal?: DecimalMark },
];

const statement = (
  name: string,
  sign: Sign,
  written: { readonly encoding: Encoding; readonly delimiter: string; readonly above: number },
  columns: readonly Known[],
): Profile => ({
  name,
  table: 'txn',
  columns: columns.map(([heading, kind, role = null, reading = {}]) => ({ heading, kind, role, ...reading })),
  sign,
  round: false,
  dayZero: null,
  constants: {},
  hints: written,
});

const day = { order: 'dmy' } as const;
const iso = { order: 'ymd' } as const;
const comma = { decimal: ',' } as const;
const point = { decimal: '.' } as const;

/**
 * Shapes of French banks held against `test/fixtures/text/fr-csv`. None names an institution: two banks may share a shape. BNP’s three
 * headings are too ordinary to say in what order a day is written.
 */
export const builtInProfiles: readonly Profile[] = [
  statement(
    'Banque Populaire, Caisse d’Épargne',
    'debit-credit-signed',
    { encoding: 'windows-1252', delimiter: ';', above: 1 },
    [
      ['Date de comptabilisation', 'day', 'booked_on', day],
      ['Libelle simplifie', 'text'],
      ['Libelle operation', 'text', 'label'],
      ['Reference', 'text'],
      ['Informations complementaires', 'text'],
      ['Type operation', 'text', 'method'],
      ['Categorie', 'text'],
      ['Sous categorie', 'text', 'category'],
      ['Debit', 'money', 'debit', comma],
      ['Credit', 'money', 'credit', comma],
      ['Date operation', 'day'],
      ['Date de valeur', 'day', 'value_on', day],
      ['Pointage operation', 'money'],
    ],
  ),
  statement('BNP Paribas', 'signed', { encoding: 'windows-1252', delimiter: ';', above: 0 }, [
    ['Date', 'day', 'booked_on'],
    ['Libellé', 'text', 'label'],
    ['Montant', 'money', 'amount', comma],
    ['', 'empty'],
  ]),
  statement('BoursoBank', 'signed', { encoding: 'utf-8', delimiter: ';', above: 0 }, [
    ['dateOp', 'day', 'booked_on', iso],
    ['dateVal', 'day', 'value_on', iso],
    ['label', 'text', 'label'],
    ['category', 'text', 'category'],
    ['categoryParent', 'text'],
    ['supplierFound', 'text', 'counterparty_name'],
    ['amount', 'money', 'amount', comma],
    ['comment', 'text'],
    ['accountNum', 'text', 'account_number'],
    ['accountLabel', 'text', 'holder'],
    ['accountbalance', 'money', 'balance_after', point],
  ]),
  statement('Crédit Agricole', 'debit-credit', { encoding: 'windows-1252', delimiter: ';', above: 10 }, [
    ['Date', 'day', 'booked_on', day],
    ['Libellé', 'text', 'label'],
    ['Débit euros', 'money', 'debit', comma],
    ['Crédit euros', 'money', 'credit', comma],
    ['', 'empty'],
  ]),
  statement('Revolut', 'signed', { encoding: 'utf-8', delimiter: ',', above: 0 }, [
    ['Type', 'text', 'method'],
    ['Produit', 'text'],
    ['Date de début', 'day', 'booked_on', iso],
    ['Date de fin', 'day', 'value_on', iso],
    ['Description', 'text', 'label'],
    ['Montant', 'money', 'amount', point],
    ['Frais', 'money', 'fee', point],
    ['Devise', 'text', 'currency'],
    ['État', 'text', 'state'],
    ['Solde', 'money', 'balance_after', point],
  ]),
];
