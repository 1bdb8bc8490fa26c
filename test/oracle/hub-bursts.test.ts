import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHubBursts, type HubRule } from '#graph/hub-bursts.ts';
import { poissonTail } from '#graph/poisson-tail.ts';
import { hubsByTrial } from './hub-bursts.ts';
import { asSet, cuts, graphOf, manyGraphs, piecesOf, rowsOf, type SmallGraph, smallGraph } from './small-graphs.ts';

const rule: fc.Arbitrary<HubRule> = fc.record({
  windowSeconds: fc.integer({ min: 1, max: 5 }),
  leastPayers: fc.integer({ min: 1, max: 3 }),
  leastPayees: fc.integer({ min: 1, max: 3 }),
  mostOverlap: fc.constantFrom(0, 0.2, 0.5, 1),
  historySeconds: fc.integer({ min: 6, max: 9 }),
});

function found(small: SmallGraph, by: HubRule, cutAt: readonly number[] = []) {
  const graph = graphOf(small);
  return piecesOf(graph.vertices, cutAt)
    .flatMap((piece) => findHubBursts(graph, piece, by))
    .map(({ account, received, paid, payers, payees, chance }) => {
      const isKnown = chance !== null;
      return { account, received: rowsOf(graph, received), paid: rowsOf(graph, paid), payers, payees, isKnown };
    });
}

const day = 86_400;
const hub: HubRule = {
  windowSeconds: 8 * day,
  leastPayers: 2,
  leastPayees: 2,
  mostOverlap: 0.2,
  historySeconds: 60 * day,
};
const move = (from: number, to: number, onDay: number, row: number) => ({ from, to, at: onDay * day, cents: 100, row });
const busy = [move(1, 0, 70, 2), move(2, 0, 71, 3), move(0, 3, 72, 4), move(0, 4, 73, 5)];
const judged = (past: SmallGraph['transfers']) =>
  findHubBursts(graphOf({ vertices: 8, services: [], transfers: [...past, ...busy] }), { first: 0, last: 8 }, hub);

describe('bursts of a hub', () => {
  it('are exactly those that looking afresh at every window finds', () => {
    fc.assert(
      fc.property(smallGraph, rule, (small, by) => {
        expect(asSet(found(small, by))).toEqual(asSet(hubsByTrial(small, by)));
      }),
      manyGraphs,
    );
  });

  it('are the same slice by slice', () => {
    fc.assert(
      fc.property(smallGraph, rule, cuts, (small, by, cutAt) => {
        expect(found(small, by, cutAt)).toEqual(found(small, by));
      }),
    );
  });

  it('are judged against sixty days of the account’s own past, by the weaker side', () => {
    const [burst] = judged([move(5, 0, 10, 1), move(5, 0, 62, 6), move(5, 0, 63, 7)]);
    expect(burst?.chance).toBeCloseTo(poissonTail(1, 2) ** 2, 12);
    const [quiet] = judged([move(5, 0, 1, 1)]);
    expect(quiet?.chance).toBeCloseTo(poissonTail(8 / 52, 2) ** 2, 12);
    expect(judged([move(5, 0, 11, 1)])).toMatchObject([{ chance: null }]);
  });

  it('are no surprise for an account that did as much in one week of its past', () => {
    const [burst] = judged([move(5, 0, 1, 1), move(0, 6, 30, 6), move(0, 7, 31, 7), move(0, 6, 31, 8)]);
    expect(burst?.chance).toBeCloseTo(poissonTail(2, 2) ** 2, 12);
  });

  it('refuses a window as long as the history', () => {
    const graph = graphOf({ vertices: 1, services: [], transfers: [] });
    expect(() => findHubBursts(graph, { first: 0, last: 1 }, { ...hub, windowSeconds: 60 * day })).toThrow(RangeError);
  });
});
