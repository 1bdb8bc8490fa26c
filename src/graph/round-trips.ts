import type { FlowGraph } from '#domain/check.ts';
import { flagAt, integerAt, numberAt } from './element.ts';
import { assertRange, type Range } from './range.ts';
import { pairReturns, type Movement, type ReturnRule } from './returns.ts';

/** All the sums that one account sent to another and got back from it. */
export interface RoundTrip {
  readonly payer: number;
  readonly other: number;
  /** Edges from the payer, in order of time, and at the same places the edges that brought the sums back. */
  readonly sent: readonly number[];
  readonly returned: readonly number[];
}

/** Two accounts that pay each other, and whether the search between them was cut short. */
export interface RoundTrips {
  readonly trips: readonly RoundTrip[];
  /** The lower and the higher account. */
  readonly cut: readonly (readonly [number, number])[];
}

/**
 * Sums that went from one account to another and came straight back: an account that pays first is the payer. Of two transfers of
 * one instant the earlier row counts as first. Services are passed over.
 *
 * @param graph     E edges sorted by (time, row), V accounts
 * @param accounts  the lower of the two account numbers, within 0 to V
 * @throws RangeError if the range or the rule is out of bounds
 * Cost: time O(edges of the accounts) and that of `pairReturns`, memory O(V).
 */
export function findRoundTrips(graph: FlowGraph, accounts: Range, rule: Omit<ReturnRule, 'opens'>): RoundTrips {
  assertRange(accounts, graph.vertices);
  const { from, to, outStart, outEdges, inStart, inEdges, isService, vertices } = graph;
  const paidBy = new Uint32Array(vertices);
  const trips: RoundTrip[] = [];
  const cut: (readonly [number, number])[] = [];
  for (let lower = accounts.first; lower < accounts.last; lower++) {
    if (flagAt(isService, lower)) continue;
    const mark = lower + 1;
    const received = inEdges.subarray(integerAt(inStart, lower), integerAt(inStart, mark));
    for (const edge of received) paidBy[integerAt(from, edge)] = mark;
    const between = new Map<number, number[]>();
    for (const edge of outEdges.subarray(integerAt(outStart, lower), integerAt(outStart, mark))) {
      const other = integerAt(to, edge);
      if (other <= lower || paidBy[other] !== mark || flagAt(isService, other)) continue;
      const edges = between.get(other);
      if (edges) edges.push(edge);
      else between.set(other, [edge]);
    }
    if (between.size === 0) continue;
    for (const edge of received) between.get(integerAt(from, edge))?.push(edge);
    for (const [other, edges] of between) {
      const inOrder = edges.sort((a, b) => a - b);
      const movements = inOrder.map((edge): Movement => {
        return { at: numberAt(graph.at, edge), cents: numberAt(graph.cents, edge), side: from[edge] === lower ? 0 : 1 };
      });
      const { pairs, isCut } = pairReturns(movements, { ...rule, opens: 'either' });
      if (isCut) cut.push([lower, other]);
      for (const side of [0, 1] as const) {
        const own = pairs.filter(({ sent }) => movements[sent]?.side === side);
        if (own.length === 0) continue;
        const ends = side === 0 ? { payer: lower, other } : { payer: other, other: lower };
        const edgesAt = (places: readonly number[]): number[] => places.map((place) => inOrder[place] ?? 0);
        trips.push({
          ...ends,
          sent: edgesAt(own.map(({ sent }) => sent)),
          returned: edgesAt(own.map(({ returned }) => returned)),
        });
      }
    }
  }
  return { trips, cut };
}
