import type { MappedTable } from '#ledger/headings.ts';
import { cellsOf, type KeyedColumn, shown, type SheetShape } from '../text/record-source.ts';
import type { Directory } from './directory.ts';
import { caption, first, type Entity } from './entity.ts';

type Cells = Readonly<Record<string, string>>;

/** How the entities of some schemata become records of one ledger table. */
export interface FtmSheet {
  readonly name: string;
  readonly table: MappedTable;
  readonly schemata: ReadonlySet<string>;
  readonly columns: readonly KeyedColumn<string>[];
  readonly cells: (entity: Entity, directory: Directory) => Cells;
}

const shownOnly = (key: string): KeyedColumn<string> => ({ key, heading: key, role: null });
const day = (key: string, role: KeyedColumn<string>['role']): KeyedColumn<string> => ({
  key,
  heading: key,
  role,
  order: 'ymd',
});
const money = (key: string, role: KeyedColumn<string>['role']): KeyedColumn<string> => ({
  key,
  heading: key,
  role,
  decimal: '.',
});
const text = (key: string, role: KeyedColumn<string>['role']): KeyedColumn<string> => ({ key, heading: key, role });

/** Every value of every property that has several, or that no column shows. */
const rest = shownOnly('other values');

const dayText = (written: string): string => written.replace('T', ' ').replace(/(?:\.\d+)?Z$/, '');

/** An amount in its own currency, else in euros or dollars where the entity only has those. */
function amountOf(entity: Entity): Cells {
  const amount = first(entity, 'amount');
  if (amount !== '') return { amount, currency: first(entity, 'currency') };
  const euros = first(entity, 'amountEur');
  if (euros !== '') return { amount: euros, currency: 'EUR' };
  const dollars = first(entity, 'amountUsd');
  return dollars === '' ? {} : { amount: dollars, currency: 'USD' };
}

const companies = new Set(['Company', 'Organization', 'LegalEntity', 'PublicBody']);

/** Source: the FollowTheMoney model, schemata and properties. A schema that is not listed is set aside. */
export const ftmSheets: readonly FtmSheet[] = [
  {
    name: 'Payment',
    table: 'txn',
    schemata: new Set(['Payment']),
    columns: [
      shownOnly('id'),
      day('date', 'booked_on'),
      money('amount', 'amount'),
      text('currency', 'currency'),
      text('payer', 'from_name'),
      text('payerAccount', 'from_account'),
      text('payerBank', 'from_bank'),
      text('beneficiary', 'to_name'),
      text('beneficiaryAccount', 'to_account'),
      text('beneficiaryBank', 'to_bank'),
      text('purpose', 'label'),
      shownOnly('transactionNumber'),
      rest,
    ],
    cells: (entity, directory) => ({
      id: entity.id,
      date: dayText(first(entity, 'date', 'startDate')),
      ...amountOf(entity),
      payer: directory.nameOf(first(entity, 'payer')),
      payerAccount: directory.accountOf(first(entity, 'payerAccount')),
      payerBank: directory.bankOf(first(entity, 'payerAccount')),
      beneficiary: directory.nameOf(first(entity, 'beneficiary')),
      beneficiaryAccount: directory.accountOf(first(entity, 'beneficiaryAccount')),
      beneficiaryBank: directory.bankOf(first(entity, 'beneficiaryAccount')),
      purpose: first(entity, 'purpose', 'summary', 'description'),
      transactionNumber: first(entity, 'transactionNumber', 'sequenceNumber'),
    }),
  },
  {
    name: 'BankAccount',
    table: 'account',
    schemata: new Set(['BankAccount']),
    columns: [
      shownOnly('id'),
      text('accountNumber', 'account_number'),
      text('iban', 'account_iban'),
      text('bic', 'bic'),
      text('bankName', 'institution'),
      text('owner', 'holder'),
      day('openingDate', 'opened_on'),
      day('closingDate', 'closed_on'),
      rest,
    ],
    cells: (entity, directory) => ({
      id: entity.id,
      accountNumber: first(entity, 'accountNumber') || (first(entity, 'iban') === '' ? entity.id : ''),
      iban: first(entity, 'iban'),
      bic: first(entity, 'bic'),
      bankName: first(entity, 'bankName'),
      owner: directory.ownerOf(entity.id),
      openingDate: dayText(first(entity, 'openingDate')),
      closingDate: dayText(first(entity, 'closingDate')),
    }),
  },
  {
    name: 'LegalEntity',
    table: 'party',
    schemata: new Set(['Person', ...companies]),
    columns: [
      shownOnly('id'),
      shownOnly('schema'),
      text('name', 'name_raw'),
      text('lastName', 'family_name'),
      text('firstName', 'given_names'),
      day('birthDate', 'birth_date'),
      day('incorporationDate', 'created_on'),
      day('dissolutionDate', 'dissolved_on'),
      text('registrationNumber', 'registry_no'),
      text('taxNumber', 'tax_no'),
      text('vatCode', 'vat_no'),
      text('address', 'address_norm'),
      text('phone', 'phone'),
      text('email', 'email'),
      rest,
    ],
    cells: (entity) => ({
      id: entity.id,
      schema: entity.schema,
      name: caption(entity),
      ...same(
        entity,
        'lastName',
        'firstName',
        'registrationNumber',
        'taxNumber',
        'vatCode',
        'address',
        'phone',
        'email',
      ),
      ...days(entity, 'birthDate', 'incorporationDate', 'dissolutionDate'),
    }),
  },
  {
    name: 'Ownership',
    table: 'holding',
    schemata: new Set(['Ownership', 'Directorship']),
    columns: [
      shownOnly('id'),
      shownOnly('schema'),
      text('party', 'party_name'),
      text('target', 'target_name'),
      text('capacity', 'role'),
      text('percentage', 'share'),
      day('startDate', 'from_on'),
      day('endDate', 'to_on'),
      shownOnly('role'),
      rest,
    ],
    cells: (entity, directory) => {
      const target = first(entity, 'asset', 'organization');
      return {
        id: entity.id,
        schema: entity.schema,
        party: directory.nameOf(first(entity, 'owner', 'director')),
        target: directory.schemaOf(target) === 'BankAccount' ? directory.accountOf(target) : directory.nameOf(target),
        capacity: capacityOf(entity, directory.schemaOf(target)),
        percentage: first(entity, 'percentage').replace(/\s*%$/, ''),
        role: first(entity, 'role'),
        ...days(entity, 'startDate', 'endDate'),
      };
    },
  },
  {
    name: 'Asset',
    table: 'asset',
    schemata: new Set(['Asset', 'Vehicle', 'RealEstate', 'Airplane', 'Vessel', 'Security', 'CryptoWallet']),
    columns: [
      shownOnly('id'),
      text('schema', 'category'),
      text('name', 'description'),
      text('identifier', 'identifier'),
      text('owner', 'owner_name'),
      money('amount', 'value'),
      text('currency', 'currency'),
      text('address', 'place'),
      rest,
    ],
    cells: (entity, directory) => ({
      id: entity.id,
      schema: entity.schema,
      name: [caption(entity), first(entity, 'model'), first(entity, 'type')].filter(Boolean).join(', '),
      identifier: first(
        entity,
        'registrationNumber',
        'vin',
        'cadastralCode',
        'imoNumber',
        'isin',
        'publicKey',
        'serialNumber',
      ),
      owner: directory.ownerOf(entity.id),
      address: first(entity, 'address'),
      ...amountOf(entity),
    }),
  },
  {
    name: 'other',
    table: 'none',
    schemata: new Set(),
    columns: [shownOnly('id'), shownOnly('schema'), shownOnly('name'), rest],
    cells: (entity) => ({ id: entity.id, schema: entity.schema, name: caption(entity) }),
  },
];

const same = (entity: Entity, ...names: readonly string[]): Cells =>
  Object.fromEntries(names.map((name) => [name, first(entity, name)]));
const days = (entity: Entity, ...names: readonly string[]): Cells =>
  Object.fromEntries(names.map((name) => [name, dayText(first(entity, name))]));

/** In what capacity somebody holds something, in the ledger's words. */
function capacityOf(entity: Entity, target: string): string {
  if (entity.schema === 'Directorship') return 'director';
  if (target === 'BankAccount') return 'holder';
  return companies.has(target) ? 'shareholder' : 'owner';
}

/** Properties that the product does not carry anywhere, not even to show them. */
const leftInTheFile = /nationality|citizenship|ethnicity|religion|language|birthPlace|birthCountry|political/i;

/** Longest text of one cell of the remaining values. */
const longest = 8_000;

/** The cells of an entity, its further values in the last one. */
export function cellsOfEntity(sheet: FtmSheet, entity: Entity, directory: Directory): readonly string[] {
  const cells = sheet.cells(entity, directory);
  const columns = new Set(sheet.columns.map(({ key }) => key));
  const further = [...entity.properties].filter(
    ([name, values]) => !leftInTheFile.test(name) && (values.length > 1 || !columns.has(name)),
  );
  const written = further.map(([name, values]) => `${name}: ${values.join(' | ')}`).join('; ');
  return cellsOf(sheet.columns, { ...cells, [rest.key]: written.slice(0, longest) });
}

export const shapeOf = ({ name, table, columns }: FtmSheet): SheetShape => ({
  name,
  table,
  columns: shown(columns),
  sign: table === 'txn' ? 'transfer' : null,
  constants: {},
});
