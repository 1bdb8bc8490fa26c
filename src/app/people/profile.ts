import type { RowId } from '#domain/row-id.ts';
import type { Row } from '#engine/database.ts';

/** A person or company of the ledger, as the list shows it. */
export interface Person {
  readonly id: number;
  readonly name: string;
  /** The name under which the ledger knows the record: one for all rows that write it. */
  readonly norm: string;
  /** Names of the records that the reader joined to this one. */
  readonly also: readonly string[];
  readonly type: string;
  readonly row: RowId | null;
  readonly birthDate: string | null;
  readonly household: string | null;
  readonly number: string | null;
  readonly key: string;
  readonly statements: number;
  readonly accounts: number;
  readonly assets: number;
  readonly incomes: number;
  /** On accounts whose statements are in the file, in cents; null without a statement. */
  readonly received: number | null;
  readonly paid: number | null;
}

export const textOf = (row: Row, name: string): string | null => {
  const value = row[name];
  return value === null || value === undefined ? null : String(value);
};
export const numberOf = (row: Row, name: string): number | null => {
  const value = row[name];
  return value === null || value === undefined ? null : Number(value);
};

export const rowsIn = (text: string | null): readonly RowId[] =>
  (text ?? '')
    .split(',')
    .filter((one) => one.trim() !== '')
    .map((one) => Number(one) as RowId)
    .sort((one, other) => one - other);

export function personOf(row: Row): Person {
  const count = (name: string): number => numberOf(row, name) ?? 0;
  return {
    id: count('party_id'),
    name: textOf(row, 'name') ?? '',
    norm: textOf(row, 'norm') ?? `#${count('party_id')}`,
    also: [],
    type: textOf(row, 'type') ?? 'unknown',
    row: row['row_id'] === null ? null : (numberOf(row, 'row_id') as RowId),
    birthDate: textOf(row, 'birth_date'),
    household: textOf(row, 'household'),
    number: textOf(row, 'number'),
    key: textOf(row, 'key') ?? '',
    statements: count('statements'),
    accounts: count('accounts'),
    assets: count('assets'),
    incomes: count('incomes'),
    received: numberOf(row, 'received'),
    paid: numberOf(row, 'paid'),
  };
}

export const orders = ['money', 'name', 'assets'] as const;
export type Order = (typeof orders)[number];
export const groups = ['case', 'persons', 'companies', 'all'] as const;
export type Group = (typeof groups)[number];

const bodies: readonly string[] = ['company', 'association', 'public_body'];
export const isBody = ({ type }: Pick<Person, 'type'>): boolean => bodies.includes(type);

/** Something of the case is theirs: an account, an asset, an income. */
const isOfCase = ({ accounts, assets, incomes }: Person): boolean => accounts + assets + incomes > 0;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those of a group whose name or number holds every word typed, in an order. */
export function personsShown(persons: readonly Person[], group: Group, typed: string, order: Order): readonly Person[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const money = ({ received, paid }: Person): number => (received ?? 0) + (paid ?? 0);
  return persons
    .filter(
      (person) =>
        (group === 'all' ||
          (group === 'case' && isOfCase(person)) ||
          (group === 'persons' && isOfCase(person) && !isBody(person)) ||
          (group === 'companies' && isBody(person))) &&
        words.every((word) => plain([person.name, ...person.also, person.number ?? ''].join(' ')).includes(word)),
    )
    .toSorted(
      (one, other) =>
        (order === 'money' ? money(other) - money(one) : order === 'assets' ? other.assets - one.assets : 0) ||
        one.name.localeCompare(other.name, 'fr') ||
        one.id - other.id,
    );
}
