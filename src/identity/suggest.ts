import { blocksOf, type BlockKey } from './blocks.ts';
import { preparation, type Comparable, type Party } from './party.ts';
import { type Reach, usualReach } from './reach.ts';
import { scoreOf, type NameFrequency, type Score } from './score.ts';

export interface Suggestion extends Score {
  /** Ids of two records, the smaller first. */
  readonly pair: readonly [string, string];
}

/** A block left out because it is too large: what its records share tells nobody apart. */
export interface BlockLeftOut extends BlockKey {
  readonly parties: number;
  /** Pairs of the block; some of them may have been compared in another. */
  readonly pairs: number;
}

export interface Suggestions {
  /** Matches and possible pairs, those of most bits first. */
  readonly suggestions: readonly Suggestion[];
  /** Pairs compared, each once. */
  readonly compared: number;
  readonly leftOut: readonly BlockLeftOut[];
}

export interface Bounds {
  /** Pairs above which a block is left out. */
  readonly pairsInABlock: number;
  /** Pairs in all: the largest blocks are left out until the rest fits. */
  readonly pairsInAll: number;
}

export const usualBounds: Bounds = { pairsInABlock: 1_000, pairsInAll: 5_000_000 };

/** Fewer persons give no frequency worth the name. */
const LEAST_PERSONS = 1_000;
const BLOCKS_IN_A_SLICE = 256;
const PARTIES_IN_A_SLICE = 1_024;
/** Parts of the fraction done: records put in form, then gathered in blocks, then compared. */
const done = { prepared: 0.3, gathered: 0.4 } as const;

interface Block extends BlockKey {
  readonly members: number[];
}

const pairsOf = ({ members }: Block): number => (members.length * (members.length - 1)) / 2;

/** How often each family name is borne among the persons; null below a thousand persons. */
export function frequenciesIn(parties: readonly Comparable[]): NameFrequency {
  const persons = parties.filter(({ readings }) => readings.length > 0);
  if (persons.length < LEAST_PERSONS) return () => null;
  const borne = new Map<string, number>();
  for (const { readings } of persons)
    for (const family of new Set(readings.map((reading) => reading.family.map(({ text }) => text).join(' '))))
      borne.set(family, (borne.get(family) ?? 0) + 1);
  return (family) => (borne.get(family) ?? 1) / persons.length;
}

/** Blocks of two members or more that are compared, smallest first, and those left out. */
function* blocksAmong(
  parties: readonly Comparable[],
  bounds: Bounds,
  reach: Reach,
): Generator<number, { readonly kept: readonly Block[]; readonly leftOut: readonly BlockLeftOut[] }, void> {
  const byKey = new Map<string, Block>();
  for (const [at, party] of parties.entries()) {
    if (at % PARTIES_IN_A_SLICE === 0) yield done.prepared + ((done.gathered - done.prepared) * at) / parties.length;
    for (const { kind, value } of blocksOf(party, reach.byFamilyName)) {
      const key = `${kind} ${value}`;
      const block = byKey.get(key);
      if (block) block.members.push(at);
      else byKey.set(key, { kind, value, members: [at] });
    }
  }
  const shared = [...byKey.values()].filter(({ members }) => members.length > 1);
  shared.sort((a, b) => a.members.length - b.members.length);
  const kept: Block[] = [];
  const leftOut: BlockLeftOut[] = [];
  let pairs = 0;
  for (const block of shared) {
    const more = pairsOf(block);
    if (more <= bounds.pairsInABlock && pairs + more <= bounds.pairsInAll) {
      kept.push(block);
      pairs += more;
    } else leftOut.push({ kind: block.kind, value: block.value, parties: block.members.length, pairs: more });
  }
  return { kept, leftOut };
}

/** Whether `block` is the first that two records share; both lists rise. */
function isFirstShared(block: number, mine: readonly number[], theirs: readonly number[]): boolean {
  let [here, there] = [0, 0];
  for (;;) {
    const [one, other] = [mine[here], theirs[there]];
    if (one === undefined || other === undefined) return false;
    if (one === other) return one === block;
    if (one < other) here++;
    else there++;
  }
}

/**
 * Pairs of records that may be one party, by comparing those that share a block. Yields the fraction done, so that the caller may
 * stop or let others work. Each pair is compared once; blocks that are too large are left out and told.
 *
 * @throws RangeError if two records have one id
 * Cost: time O(records × blocks + pairs compared); pairs never exceed `bounds.pairsInAll`.
 */
export function* suggest(
  parties: readonly Party[],
  bounds: Bounds = usualBounds,
  reach: Reach = usualReach,
): Generator<number, Suggestions, void> {
  if (new Set(parties.map(({ id }) => id)).size !== parties.length) throw new RangeError('two records have one id');
  const prepare = preparation();
  const known: Comparable[] = [];
  for (const [at, party] of parties.entries()) {
    if (at % PARTIES_IN_A_SLICE === 0) yield (done.prepared * at) / parties.length;
    known.push(prepare(party));
  }
  const frequency = frequenciesIn(known);
  const { kept, leftOut } = yield* blocksAmong(known, bounds, reach);
  const blocksOfParty: number[][] = known.map(() => []);
  kept.forEach(({ members }, block) => members.forEach((member) => blocksOfParty[member]?.push(block)));
  const suggestions: Suggestion[] = [];
  let compared = 0;
  for (const [block, { members }] of kept.entries()) {
    if (block % BLOCKS_IN_A_SLICE === 0) yield done.gathered + ((1 - done.gathered) * block) / kept.length;
    for (const [place, here] of members.entries())
      for (const there of members.slice(place + 1)) {
        const [one, other] = [known[here], known[there]];
        if (!one || !other) continue;
        if (!isFirstShared(block, blocksOfParty[here] ?? [], blocksOfParty[there] ?? [])) continue;
        compared++;
        const score = scoreOf(one, other, frequency, reach.possibleFrom);
        if (score.class === 'no') continue;
        suggestions.push({ pair: one.id < other.id ? [one.id, other.id] : [other.id, one.id], ...score });
      }
  }
  suggestions.sort((a, b) => b.bits - a.bits || order(a.pair.join('\n'), b.pair.join('\n')));
  return { suggestions, compared, leftOut };
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
