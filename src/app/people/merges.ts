import type { EntryOf } from '#identity/joined-records.ts';
import type { Person } from './profile.ts';

export { decisionsOf, entriesAmong } from '#identity/joined-records.ts';

export type Pair = readonly [string, string];

/** Under what key a decision on two records is kept: the same from either side, and whatever the order of reading. */
export const mergeKey = ([one, other]: Pair): string => JSON.stringify(one < other ? [one, other] : [other, one]);

/** One line of the list: a person as the reader decided, of one record or of several. */
export type Entry = EntryOf<Person>;

/** What an entry of several records moves and has: each account and each asset once. Whole cents; null without a statement. */
export interface Together {
  readonly statements: number;
  readonly accounts: number;
  readonly assets: number;
  readonly received: number | null;
  readonly paid: number | null;
}

/** An entry as one person of the list: what was counted together, under the name of its main record. */
export function shownAs({ main, records }: Entry, together: Together | null): Person {
  if (records.length === 1) return main;
  const incomes = records.reduce((sum, one) => sum + one.incomes, 0);
  const also = records.slice(1).map(({ name }) => name);
  return together === null ? { ...main, also, incomes } : { ...main, ...together, also, incomes };
}

/** An entry as one person: what its main record does not say, another may. */
export function asOne({ main, records }: Entry): Person {
  const said = <Name extends 'birthDate' | 'household' | 'number'>(name: Name): Person[Name] =>
    main[name] ?? records.find((record) => record[name] !== null)?.[name] ?? main[name];
  return { ...main, birthDate: said('birthDate'), household: said('household'), number: said('number') };
}
