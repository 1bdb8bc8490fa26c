import type { MergeDecision } from '#casefile/parts.ts';
import { render } from '#engine/render.ts';
import type { SuggestedPairs } from '#identity/parties-of-ledger.ts';
import type { Suggestion } from '#identity/suggest.ts';
import { resource, type Resource } from '../resource.svelte.ts';
import type { Session } from '../session.svelte.ts';
import { entriesAmong, mergeKey, shownAs, type Entry, type Pair, type Together } from './merges.ts';
import personsSql from './persons.sql?raw';
import { numberOf, personOf, type Person } from './profile.ts';
import togetherSql from './together.sql?raw';

/** A pair of the queue: what is proposed, what was decided, or both. */
export interface QueuedPair {
  readonly key: string;
  readonly pair: Pair;
  readonly suggestion: Suggestion | null;
  readonly decision: MergeDecision | null;
}

export const shelves = ['todo', 'later', 'decided'] as const;
export type Shelf = (typeof shelves)[number];

const entityMark = ({ records }: Entry): string =>
  `r${records
    .map(({ id }) => id)
    .sort((one, other) => one - other)
    .join('_')}`;

/** Records of persons and companies as the files write them, and the persons that the reader made of them. */
export class Records {
  readonly #session: Session;
  readonly people: Resource<readonly Person[]>;
  readonly suggested: Resource<SuggestedPairs>;
  readonly #together: Resource<ReadonlyMap<string, Together>>;
  readonly all = $derived.by(() => this.people.value ?? []);
  readonly byNorm = $derived.by(() => new Map(this.all.map((person) => [person.norm, person])));
  readonly kept = $derived.by(() => this.#session.dossier.all('merges'));
  readonly #decided = $derived.by(() => entriesAmong(this.all, this.kept));
  readonly partition = $derived.by(() => this.#decided.partition);
  readonly entries = $derived.by(() => this.#decided.entries);
  readonly #joined = $derived.by(() => this.entries.filter(({ records }) => records.length > 1));
  readonly #entryOf = $derived.by(
    () => new Map(this.entries.flatMap((entry) => entry.records.map(({ id }) => [id, entry] as const))),
  );
  /** One person for each entry, as the list shows them. */
  readonly persons = $derived.by(() =>
    this.entries.map((entry) => shownAs(entry, this.#together.value?.get(entityMark(entry)) ?? null)),
  );
  readonly #queued = $derived.by((): readonly QueuedPair[] => {
    const proposed = (this.suggested.value?.suggestions ?? []).map((suggestion): QueuedPair => {
      const key = mergeKey(suggestion.pair);
      return { key, pair: suggestion.pair, suggestion, decision: this.kept.get(key) ?? null };
    });
    const met = new Set(proposed.map(({ key }) => key));
    const others = [...this.kept].flatMap(([key, decision]): readonly QueuedPair[] =>
      met.has(key) ? [] : [{ key, pair: decision.pair, suggestion: null, decision }],
    );
    return [...proposed, ...others];
  });

  constructor(session: Session) {
    this.#session = session;
    this.people = resource(
      () =>
        session.isOpen
          ? {
              key: `read:${session.reading}:people`,
              ask: async (signal) => (await (await session.engine()).database.rows(personsSql, signal)).map(personOf),
            }
          : null,
      session.answers,
    );
    this.suggested = resource(
      () =>
        session.isOpen
          ? {
              key: `read:${session.reading}:samePersons`,
              ask: async (signal) => (await session.engine()).ask('samePersons', null, { signal }),
            }
          : null,
      session.answers,
    );
    this.#together = resource(() => {
      if (!session.isOpen || this.#joined.length === 0) return null;
      const sql = render(togetherSql, { entities: this.#joined.map(entityMark).join(' ') });
      return {
        key: `read:${session.reading}:${sql}`,
        ask: async (signal) =>
          new Map(
            (await (await session.engine()).database.rows(sql, signal)).map((row) => [
              String(row['entity']),
              {
                statements: numberOf(row, 'statements') ?? 0,
                accounts: numberOf(row, 'accounts') ?? 0,
                assets: numberOf(row, 'assets') ?? 0,
                received: numberOf(row, 'received'),
                paid: numberOf(row, 'paid'),
              },
            ]),
          ),
      };
    }, session.answers);
  }

  /** The entry that a record is in. */
  entryOf(id: number): Entry | null {
    return this.#entryOf.get(id) ?? null;
  }

  nameOf(norm: string): string {
    return this.byNorm.get(norm)?.name ?? norm;
  }

  /** The pairs of a shelf; pairs that are one person already through others are not asked again. */
  on(shelf: Shelf): readonly QueuedPair[] {
    return this.#queued.filter(({ decision, pair }) => {
      if (shelf === 'later') return decision?.answer === 'later';
      if (shelf === 'decided') return decision !== null && decision.answer !== 'later';
      return decision === null && !this.#isJoined(pair);
    });
  }

  #isJoined([one, other]: Pair): boolean {
    const [mine, theirs] = [this.byNorm.get(one), this.byNorm.get(other)];
    return mine !== undefined && theirs !== undefined && this.entryOf(mine.id) === this.entryOf(theirs.id);
  }

  decide(pair: Pair, answer: MergeDecision['answer'], reason: string): void {
    this.#session.dossier.keep('merges', mergeKey(pair), { pair, answer, reason }, reason);
  }

  takeBack(pair: Pair, why: string): void {
    this.#session.dossier.remove('merges', mergeKey(pair), why);
  }

  /** Takes the last decision back, if the last act of the case was a decision on records. */
  undo(): boolean {
    if (this.#session.dossier.lastPart !== 'merges') return false;
    this.#session.dossier.undo();
    return true;
  }
}
