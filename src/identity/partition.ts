import { components } from '#graph/components.ts';
import { standingAnswers, type Decisions, type Standing } from './decisions.ts';

/** One party after merging. */
export interface Entity {
  /** Ids of its records, in order; the first names the entity. */
  readonly members: readonly string[];
  /** Pairs of its records that were confirmed one by one; the others are joined through a third. */
  readonly confirmed: number;
  readonly pairs: number;
}

/** A pair that was rejected and would be joined through others. Until it is settled its records stand apart. */
export interface Conflict {
  readonly rejected: readonly [string, string];
  /** Place of the rejection in the list of decisions. */
  readonly decision: number;
  /** The shortest way from one to the other by confirmed pairs, both ends included. */
  readonly through: readonly string[];
  /** Every record that stands apart because of it. */
  readonly members: readonly string[];
}

export interface Partition {
  /** Every record once; entities in order of their first member. */
  readonly entities: readonly Entity[];
  readonly conflicts: readonly Conflict[];
  /** Records of decisions that the case does not hold any more: their decisions wait. */
  readonly unknown: readonly string[];
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Who is who after the decisions in force: records joined by a chain of confirmed pairs are one entity, unless a rejected pair would
 * be joined with them. The answer depends on the records and on the answers that stand, not on the order in which they were given.
 */
export function partitionOf(records: readonly string[], decisions: Decisions): Partition {
  const ids = [...new Set(records)].sort(byText);
  const place = new Map(ids.map((id, at) => [id, at]));
  const standing = standingAnswers(decisions);
  const unknown = [...new Set(standing.flatMap(({ pair }) => pair))].filter((id) => !place.has(id)).sort(byText);
  const known = standing.filter(({ pair }) => pair.every((id) => place.has(id)));
  const confirmed = known.filter(({ answer }) => answer === 'confirm');
  const roots = components(
    ids.length,
    Uint32Array.from(confirmed, ({ pair }) => place.get(pair[0]) ?? 0),
    Uint32Array.from(confirmed, ({ pair }) => place.get(pair[1]) ?? 0),
  );
  const rootOf = (id: string): number => roots[place.get(id) ?? 0] ?? 0;
  const members = new Map<number, string[]>();
  for (const id of ids) {
    const together = members.get(rootOf(id));
    if (together) together.push(id);
    else members.set(rootOf(id), [id]);
  }
  const links = new Map<number, number>();
  for (const { pair } of confirmed) links.set(rootOf(pair[0]), (links.get(rootOf(pair[0])) ?? 0) + 1);
  const contradicted = known.filter(({ answer, pair }) => answer === 'reject' && rootOf(pair[0]) === rootOf(pair[1]));
  const apart = new Set(contradicted.map(({ pair }) => rootOf(pair[0])));
  const entities = [...members].flatMap(([root, together]): readonly Entity[] =>
    apart.has(root)
      ? together.map((id) => ({ members: [id], confirmed: 0, pairs: 0 }))
      : [
          {
            members: together,
            confirmed: links.get(root) ?? 0,
            pairs: (together.length * (together.length - 1)) / 2,
          },
        ],
  );
  entities.sort((a, b) => byText(a.members[0] ?? '', b.members[0] ?? ''));
  const neighbours = neighboursBy(confirmed);
  const conflicts = contradicted.map(({ pair, decision }) => ({
    rejected: pair,
    decision,
    through: shortestWay(pair, neighbours),
    members: members.get(rootOf(pair[0])) ?? [],
  }));
  return { entities, conflicts, unknown };
}

function neighboursBy(confirmed: readonly Standing[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { pair } of confirmed)
    for (const [one, other] of [pair, [pair[1], pair[0]] as const]) {
      const met = neighbours.get(one);
      if (met) met.push(other);
      else neighbours.set(one, [other]);
    }
  for (const met of neighbours.values()) met.sort(byText);
  return neighbours;
}

/** By breadth, records in order: of ways equally short, always the same. */
function shortestWay(
  [from, to]: readonly [string, string],
  neighbours: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const before = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (const here of queue) {
    if (here === to) break;
    for (const next of neighbours.get(here) ?? [])
      if (!before.has(next)) {
        before.set(next, here);
        queue.push(next);
      }
  }
  const way: string[] = [];
  for (let here: string | null = to; here !== null; here = before.get(here) ?? null) way.unshift(here);
  return way;
}

/** The one text of a partition: equal partitions have equal texts, byte for byte. Conflicts are told by their pairs, not by their places. */
export const partitionToText = ({ entities, conflicts, unknown }: Partition): string =>
  JSON.stringify([
    entities.map(({ members, confirmed, pairs }) => [members, confirmed, pairs]),
    conflicts.map(({ rejected, through, members }) => [rejected, through, members]),
    unknown,
  ]);
