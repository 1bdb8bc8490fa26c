import type { MappedTable } from '#ledger/headings.ts';
import type { FormatColumn } from '../format.ts';
import { child, childrenNamed, type XmlElement } from '../xml/element.ts';
import { accountName, entityName, isPrimary, leavesOf, personName, signatoryPerson, type Subject } from './subject.ts';

export type RegisterSheet = 'accounts' | 'parties' | 'holdings';

/** Columns begin with the place in the report, which can never look like a total or a footnote. */
export const registers: Readonly<
  Record<RegisterSheet, { readonly table: MappedTable; readonly columns: readonly FormatColumn[] }>
> = {
  accounts: {
    table: 'account',
    columns: [
      { heading: 'element', role: null },
      { heading: 'iban', role: 'account_iban' },
      { heading: 'account', role: 'account_number' },
      { heading: 'institution_name', role: 'institution' },
      { heading: 'institution_code', role: 'institution_code' },
      { heading: 'swift', role: 'bic' },
      { heading: 'holder', role: 'holder' },
      { heading: 'opened', role: 'opened_on', order: 'ymd' },
      { heading: 'closed', role: 'closed_on', order: 'ymd' },
      { heading: 'currency_code', role: 'currency' },
      { heading: 'branch', role: 'branch_code' },
      { heading: 'personal_account_type', role: null },
      { heading: 'balance', role: null },
      { heading: 'date_balance', role: null },
      { heading: '…', role: null },
    ],
  },
  parties: {
    table: 'party',
    columns: [
      { heading: 'element', role: null },
      { heading: 'name', role: 'name_raw' },
      { heading: 'last_name', role: 'family_name' },
      { heading: 'first_name', role: 'given_names' },
      { heading: 'type', role: 'type' },
      { heading: 'birthdate', role: 'birth_date', order: 'ymd' },
      { heading: 'incorporation_date', role: 'created_on', order: 'ymd' },
      { heading: 'date_business_closed', role: 'dissolved_on', order: 'ymd' },
      { heading: 'tax_number', role: 'tax_no' },
      { heading: 'incorporation_number', role: 'registry_no' },
      { heading: 'address', role: 'address_norm' },
      { heading: 'zip', role: 'postcode' },
      { heading: 'phone', role: 'phone' },
      { heading: 'email', role: 'email' },
      { heading: '…', role: null },
    ],
  },
  holdings: {
    table: 'holding',
    columns: [
      { heading: 'element', role: null },
      { heading: 'person', role: 'party_name' },
      { heading: 'target', role: 'target_name' },
      { heading: 'capacity', role: 'role' },
      { heading: 'role', role: null },
    ],
  },
};

const shownOfAccount: ReadonlySet<string> = new Set([
  ...[
    'iban',
    'account',
    'institution_name',
    'institution_code',
    'swift',
    'opened',
    'closed',
    'currency_code',
    'branch',
  ],
  ...['personal_account_type', 'balance', 'date_balance'],
]);
const shownOfParty: ReadonlySet<string> = new Set([
  ...['name', 'first_name', 'middle_name', 'prefix', 'last_name', 'birthdate', 'incorporation_date'],
  ...['date_business_closed', 'tax_number', 'incorporation_number', 'email'],
]);

/** The rows that one subject fills, by sheet. Persons and entities met inside an account or an entity are subjects of their own. */
export function registerRows(subject: Subject): readonly (readonly [RegisterSheet, readonly string[]])[] {
  return subject.kind === 'account' ? accountRows(subject) : partyRows(subject);
}

function accountRows({ element, where }: Subject): readonly (readonly [RegisterSheet, readonly string[]])[] {
  const leaves = leavesOf(element);
  const name = accountName(element);
  const cells = [
    where,
    name.iban,
    name.number,
    leaves.text('institution_name'),
    leaves.text('institution_code', 'swift'),
    leaves.text('swift'),
    name.holder,
    ...['opened', 'closed', 'currency_code', 'branch', 'personal_account_type', 'balance', 'date_balance'].map((path) =>
      leaves.text(path),
    ),
    leaves.rest(shownOfAccount),
  ];
  const signatories = childrenNamed(element, 'signatory').map(
    (signatory): readonly [RegisterSheet, readonly string[]] => [
      'holdings',
      [
        `${where}/signatory`,
        personName(signatoryPerson(signatory)),
        name.iban || name.number,
        isPrimary(signatory) ? 'holder' : 'proxy',
        child(signatory, 'role')?.text ?? '',
      ],
    ],
  );
  return [['accounts', cells], ...signatories];
}

function partyRows({ kind, element, where }: Subject): readonly (readonly [RegisterSheet, readonly string[]])[] {
  const leaves = leavesOf(element);
  const isPerson = kind === 'person';
  const address = ['address', 'town', 'city', 'state', 'country_code']
    .map((part) => leaves.text(`addresses/address/${part}`, `address/${part}`))
    .filter((part) => part !== '');
  const cells = [
    where,
    isPerson ? personName(element) : entityName(element),
    isPerson ? leaves.text('last_name') : '',
    isPerson ? leaves.text('first_name') : '',
    isPerson ? 'person' : 'company',
    leaves.text('birthdate'),
    leaves.text('incorporation_date'),
    leaves.text('date_business_closed'),
    leaves.text('tax_number', 'tax_reg_number'),
    leaves.text('incorporation_number'),
    address.join(', '),
    leaves.text('addresses/address/zip', 'address/zip'),
    leaves.text('phones/phone/tph_number', 'phone/tph_number'),
    leaves.text('email'),
    leaves.rest(shownOfParty),
  ];
  const directors: readonly XmlElement[] = isPerson ? [] : childrenNamed(element, 'director_id');
  return [
    ['parties', cells],
    ...directors.map((director): readonly [RegisterSheet, readonly string[]] => [
      'holdings',
      [
        `${where}/director_id`,
        personName(director),
        entityName(element),
        'director',
        child(director, 'role')?.text ?? '',
      ],
    ]),
  ];
}
