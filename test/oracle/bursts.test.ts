import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BurstRule, findBursts } from '#graph/bursts.ts';
import { poissonTail } from '#graph/poisson-tail.ts';
import { burstsByTrial } from './bursts.ts';
import {
  asSet,
  cuts,
  disguised,
  graphOf,
  manyGraphs,
  piecesOf,
  rowsOf,
  type SmallGraph,
  smallGraph,
} from './small-graphs.ts';

const rule: fc.Arbitrary<BurstRule> = fc.record({
  direction: fc.constantFrom('in' as const, 'out' as const),
  windowSeconds: fc.integer({ min: 1, max: 4 }),
  leastCounterparties: fc.integer({ min: 1, max: 4 }),
  leastFirstSeen: fc.constantFrom(0, 0.5, 0.6, 1),
  settlingSeconds: fc.integer({ min: 0, max: 4 }),
  historySeconds: fc.integer({ min: 5, max: 8 }),
});

function found(small: SmallGraph, by: BurstRule, cutAt: readonly number[] = []) {
  const graph = graphOf(small);
  return piecesOf(graph.vertices, cutAt)
    .flatMap((piece) => findBursts(graph, piece, by))
    .map(({ account, edges, counterparties, firstSeen, expected }) => {
      return { account, rows: rowsOf(graph, edges), counterparties, firstSeen, expected };
    });
}

const day = 86_400;
const fanIn: BurstRule = {
  direction: 'in',
  windowSeconds: 4 * day,
  leastCounterparties: 5,
  leastFirstSeen: 0.6,
  settlingSeconds: 30 * day,
  historySeconds: 60 * day,
};
const payers = (count: number, onDay: number) =>
  [...Array(count).keys()].map((place) => ({ from: place + 1, to: 0, at: onDay * day, cents: 100, row: 10 + place }));
const known = { from: 6, to: 0, at: 0, cents: 100, row: 1 };
const inTown = (transfers: SmallGraph['transfers']): SmallGraph => ({ vertices: 8, services: [], transfers });
const judged = (small: SmallGraph) => findBursts(graphOf(small), { first: 0, last: 8 }, fanIn);

describe('bursts of new counterparties', () => {
  it('finds exactly what looking afresh at every window finds', () => {
    fc.assert(
      fc.property(smallGraph, rule, (small, by) => {
        expect(asSet(found(small, by))).toEqual(asSet(burstsByTrial(small, by)));
      }),
      manyGraphs,
    );
  });

  it('finds the same whatever accounts are called and in whatever order rows come', () => {
    fc.assert(
      fc.property(disguised, rule, ({ graph, original, was }, by) => {
        const named = found(graph, by).map((burst) => ({ ...burst, account: was[burst.account] }));
        expect(asSet(named)).toEqual(asSet(found(original, by)));
      }),
    );
  });

  it('finds the same slice by slice', () => {
    fc.assert(
      fc.property(smallGraph, rule, cuts, (small, by, cutAt) => {
        expect(found(small, by, cutAt)).toEqual(found(small, by));
      }),
    );
  });

  it('judges a burst against sixty days of the account’s own past', () => {
    const [burst] = judged(inTown([known, ...payers(5, 60)]));
    expect(burst).toMatchObject({ counterparties: 5, firstSeen: 5, expected: (2 * 4) / 56 });
    expect(burst!.chance).toBeCloseTo(poissonTail(1 / 7, 5), 12);
  });

  it('leaves the chance undetermined where that past is shorter', () => {
    expect(judged(inTown([known, ...payers(5, 59)]))).toMatchObject([{ expected: null, chance: null }]);
  });

  it('does not call payers new in the first thirty days of the file', () => {
    expect(judged(inTown([known, ...payers(5, 29)]))).toEqual([]);
    expect(judged(inTown([known, ...payers(5, 30)]))).toHaveLength(1);
  });

  it('refuses a window as long as the history', () => {
    const graph = graphOf(inTown([known]));
    expect(() => findBursts(graph, { first: 0, last: 1 }, { ...fanIn, windowSeconds: 60 * day })).toThrow(RangeError);
  });
});

describe('the tail of Poisson', () => {
  it('is one less the chances of every smaller number', () => {
    const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), fc.nat(20), (expected, least) => {
        let head = 0;
        for (let k = 0; k < least; k++) head += (Math.exp(-expected) * expected ** k) / factorial(k);
        expect(poissonTail(expected, least)).toBeCloseTo(1 - head, 9);
      }),
    );
  });

  it('keeps the digits of very small chances and stands very large means', () => {
    expect(poissonTail(0.001, 6) / (1e-18 / 720)).toBeCloseTo(1, 2);
    expect(poissonTail(5000, 5)).toBe(1);
    expect(poissonTail(3, 0)).toBe(1);
  });
});
