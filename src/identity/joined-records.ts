import type { SamePerson } from '#domain/case-answers.ts';
import { decide, type Answer, type Decisions } from './decisions.ts';
import { partitionOf, type Partition } from './partition.ts';

/** A record of a person or company: what decides which of several names the one person. */
export interface PersonRecord {
  /** The name under which the ledger knows it. */
  readonly norm: string;
  readonly name: string;
  readonly accounts: number;
  readonly assets: number;
}

/** What a human made of two records, as the case keeps it. */
export interface PairAnswer {
  readonly pair: readonly [string, string];
  readonly answer: Answer;
  readonly reason: string;
}

/** The list that the partition reads. It depends on the answers, not on their order: the journal has the times. */
export const decisionsOf = (kept: ReadonlyMap<string, PairAnswer>): Decisions =>
  [...kept.values()].reduce<Decisions>(
    (told, { pair, answer, reason }) =>
      pair[0] === pair[1] ? told : decide(told, pair, answer, { reason: reason.trim() || '–', at: '–' }),
    [],
  );

/** One person as the reader decided, of one record or of several. */
export interface EntryOf<Record extends PersonRecord> {
  /** The record that names the entry: that of most accounts, then of most assets, then of the longest name. */
  readonly main: Record;
  /** Every record, the main one first. */
  readonly records: readonly Record[];
}

const weights = ({ accounts, assets, name }: PersonRecord): readonly number[] => [accounts, assets, name.length];

function byWeight(one: PersonRecord, other: PersonRecord): number {
  const [mine, theirs] = [weights(one), weights(other)];
  for (const [at, value] of mine.entries()) if (value !== theirs[at]) return (theirs[at] ?? 0) - value;
  return one.norm < other.norm ? -1 : 1;
}

/** The persons of the case after the decisions in force. */
export function entriesAmong<Record extends PersonRecord>(
  persons: readonly Record[],
  kept: ReadonlyMap<string, PairAnswer>,
): { readonly entries: readonly EntryOf<Record>[]; readonly partition: Partition } {
  const decisions = decisionsOf(kept);
  const decided = new Set([...kept.values()].flatMap(({ pair }) => pair));
  const records = new Map(persons.filter(({ norm }) => decided.has(norm)).map((person) => [person.norm, person]));
  const partition = partitionOf([...records.keys()], decisions);
  const alone = persons
    .filter(({ norm }) => !decided.has(norm))
    .map((main): EntryOf<Record> => ({ main, records: [main] }));
  const together = partition.entities.flatMap(({ members }): readonly EntryOf<Record>[] => {
    const joined = members.flatMap((id) => records.get(id) ?? []).toSorted(byWeight);
    const [main] = joined;
    return main ? [{ main, records: joined }] : [];
  });
  return { entries: [...together, ...alone], partition };
}

/** The records of persons of several records, each with the one that stands for it. */
export const samePersonsOf = (
  persons: readonly PersonRecord[],
  kept: ReadonlyMap<string, PairAnswer>,
): readonly SamePerson[] =>
  entriesAmong(persons, kept).entries.flatMap(({ main, records }) =>
    records
      .filter((record) => record !== main)
      .map((record) => ({
        record: record.norm,
        name: record.name,
        standsFor: main.norm,
        ofName: main.name,
        reason: [...kept.values()]
          .filter(
            ({ answer, pair, reason }) => answer === 'confirm' && pair.includes(record.norm) && reason.trim() !== '',
          )
          .map(({ reason }) => reason.trim())
          .join(' · '),
      })),
  );
