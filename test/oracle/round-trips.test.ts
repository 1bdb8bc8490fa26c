import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairReturns, type Movement, type ReturnRule } from '#graph/returns.ts';
import { findRoundTrips } from '#graph/round-trips.ts';
import { returnsByTrial, roundTripsByTrial } from './round-trips.ts';
import { asSet, cuts, graphOf, manyGraphs, piecesOf, type SmallGraph, smallGraph } from './small-graphs.ts';

const rule: fc.Arbitrary<ReturnRule> = fc.record({
  windowSeconds: fc.nat(6),
  tolerance: fc.constantFrom(0, 0.05, 0.2),
  opens: fc.constantFrom('first' as const, 'either' as const),
  mostWaiting: fc.constant(100),
});

const movements: fc.Arbitrary<Movement[]> = fc
  .array(
    fc.record({
      at: fc.nat(12),
      cents: fc.constantFrom(95, 100, 105, 120),
      side: fc.constantFrom(0 as const, 1 as const),
    }),
    { maxLength: 25 },
  )
  .map((list) => list.sort((a, b) => a.at - b.at));

function found(small: SmallGraph, by: ReturnRule, cutAt: readonly number[] = []) {
  const graph = graphOf(small);
  return piecesOf(graph.vertices, cutAt)
    .flatMap((piece) => findRoundTrips(graph, piece, by).trips)
    .map(({ payer, other, sent, returned }) => {
      return { payer, other, rows: sent.map((edge, place) => [graph.row[edge], graph.row[returned[place]!]]) };
    });
}

describe('sums that come back', () => {
  it('are those that looking afresh through all that came before finds', () => {
    fc.assert(
      fc.property(movements, rule, (list, by) => {
        const pairs = pairReturns(list, by).pairs.map(({ sent, returned }) => [sent, returned]);
        expect(pairs).toEqual(returnsByTrial(list, by));
      }),
      manyGraphs,
    );
  });

  it('stay the same when a movement of no pair is dropped', () => {
    fc.assert(
      fc.property(movements, rule, fc.nat(24), (list, by, at) => {
        const pairs = returnsByTrial(list, by);
        if (at >= list.length || pairs.some((pair) => pair.includes(at))) return;
        const places = list.map((_, place) => place).filter((place) => place !== at);
        const left = pairReturns(
          places.map((place) => list[place]!),
          by,
        );
        expect(left.pairs.map(({ sent, returned }) => [places[sent], places[returned]])).toEqual(pairs);
      }),
    );
  });

  it('say so when more sums wait than are looked at', () => {
    const away = (cents: number): Movement => ({ at: 0, cents, side: 0 });
    const back: Movement = { at: 1, cents: 300, side: 1 };
    const by: ReturnRule = { windowSeconds: 5, tolerance: 0, opens: 'first', mostWaiting: 2 };
    expect(pairReturns([away(100), away(200), away(300), back], by)).toEqual({ pairs: [], isCut: true });
    expect(pairReturns([away(100), away(300), away(200), back], by).pairs).toEqual([{ sent: 1, returned: 3 }]);
  });

  it('pass over amounts of zero or less, and hold bounds to the cent', () => {
    const by: ReturnRule = { windowSeconds: 5, tolerance: 0.1, opens: 'first', mostWaiting: 9 };
    const trip = (sent: number, returned: number) =>
      pairReturns(
        [
          { at: 0, cents: sent, side: 0 },
          { at: 0, cents: returned, side: 1 },
        ],
        by,
      ).pairs.length;
    expect([trip(1000, 900), trip(1000, 1100), trip(1000, 899), trip(1000, 1101)]).toEqual([1, 1, 0, 0]);
    expect([trip(0, 0), trip(-100, -100)]).toEqual([0, 0]);
  });
});

describe('round trips between two accounts', () => {
  it('are exactly those found by trial over every two accounts', () => {
    fc.assert(
      fc.property(smallGraph, rule, (small, by) => {
        expect(asSet(found(small, by))).toEqual(asSet(roundTripsByTrial(small, by)));
      }),
      { numRuns: 500 },
    );
  });

  it('are the same slice by slice', () => {
    fc.assert(
      fc.property(smallGraph, rule, cuts, (small, by, cutAt) => {
        expect(asSet(found(small, by, cutAt))).toEqual(asSet(found(small, by)));
      }),
    );
  });
});
