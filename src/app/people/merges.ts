import { decide, type Decisions } from '#identity/decisions.ts';
import { partitionOf, type Partition } from '#identity/partition.ts';
import type { MergeDecision } from '#casefile/parts.ts';
import type { Person } from './profile.ts';

export type Pair = readonly [string, string];

/** Under what key a decision on two records is kept: the same from either side, and whatever the order of reading. */
export const mergeKey = ([one, other]: Pair): string => JSON.stringify(one < other ? [one, other] : [other, one]);

/** The list that the partition reads. It depends on the answers, not on their order: the journal has the times. */
export const decisionsOf = (kept: ReadonlyMap<string, MergeDecision>): Decisions =>
  [...kept.values()].reduce<Decisions>(
    (told, { pair, answer, reason }) =>
      pair[0] === pair[1] ? told : decide(told, pair, answer, { reason: reason.trim() || '–', at: '–' }),
    [],
  );

/** One line of the list: a person as the reader decided, of one record or of several. */
export interface Entry {
  /** The record that names the entry: that of most accounts, then of most assets, then of the longest name. */
  readonly main: Person;
  /** Every record, the main one first. */
  readonly records: readonly Person[];
}

const names = ({ accounts, assets, name }: Person): readonly number[] => [accounts, assets, name.length];

function byWeight(one: Person, other: Person): number {
  const [mine, theirs] = [names(one), names(other)];
  for (const [at, value] of mine.entries()) if (value !== theirs[at]) return (theirs[at] ?? 0) - value;
  return one.norm < other.norm ? -1 : 1;
}

/** The persons of the case after the decisions in force. */
export function entriesAmong(
  persons: readonly Person[],
  kept: ReadonlyMap<string, MergeDecision>,
): { readonly entries: readonly Entry[]; readonly partition: Partition } {
  const decisions = decisionsOf(kept);
  const decided = new Set([...kept.values()].flatMap(({ pair }) => pair));
  const records = new Map(persons.filter(({ norm }) => decided.has(norm)).map((person) => [person.norm, person]));
  const partition = partitionOf([...records.keys()], decisions);
  const alone = persons.filter(({ norm }) => !decided.has(norm)).map((main): Entry => ({ main, records: [main] }));
  const together = partition.entities.flatMap(({ members }): readonly Entry[] => {
    const joined = members.flatMap((id) => records.get(id) ?? []).toSorted(byWeight);
    const [main] = joined;
    return main ? [{ main, records: joined }] : [];
  });
  const entries = [...together, ...alone];
  return { entries, partition };
}

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
