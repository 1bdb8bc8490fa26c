import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findScatterGathers, type ScatterGatherRule } from '#graph/scatter-gather.ts';
import { wallsOf } from '#graph/walls.ts';
import { scatterGathersByTrial } from './scatter-gather.ts';
import { asSet, cuts, disguised, graphOf, manyGraphs, piecesOf, type SmallGraph, smallGraph } from './small-graphs.ts';

const rule = fc.record({
  windowSeconds: fc.integer({ min: 1, max: 12 }),
  gapSeconds: fc.integer({ min: 1, max: 12 }),
  leastMiddles: fc.integer({ min: 1, max: 3 }),
  tolerance: fc.constantFrom(0, 0.05, 0.25),
});

function found(small: SmallGraph, by: ScatterGatherRule, cutAt: readonly number[] = []) {
  const graph = graphOf(small);
  const walls = wallsOf(graph, 1000);
  return piecesOf(graph.vertices, cutAt)
    .flatMap((piece) => findScatterGathers(graph, piece, by, walls).instances)
    .map(({ source, sink, scattered, gathered }) => ({
      source,
      sink,
      legs: scattered.map((edge, place) => [graph.row[edge]!, graph.row[gathered[place]!]!]),
    }));
}

const transfer = (from: number, to: number, at: number, cents: number, row: number) => ({ from, to, at, cents, row });
/** 0 pays 1, 2 and 3, which pay 4. */
const split: SmallGraph = {
  vertices: 8,
  services: [],
  transfers: [1, 2, 3].flatMap((middle) => [
    transfer(0, middle, middle, 100, middle),
    transfer(middle, 4, middle + 4, 95, middle + 3),
  ]),
};
const threeMiddles: ScatterGatherRule = { windowSeconds: 5, gapSeconds: 5, leastMiddles: 3, tolerance: 0.25 };

describe('scatter-gather', () => {
  it('finds exactly what trying every pair of transfers finds', () => {
    let seen = 0;
    fc.assert(
      fc.property(smallGraph, rule, (small, by) => {
        const expected = scatterGathersByTrial(small, by);
        seen += expected.filter(({ legs }) => legs.length > 1).length;
        expect(asSet(found(small, by))).toEqual(asSet(expected));
      }),
      manyGraphs,
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('finds the same whatever accounts are called and in whatever order rows come', () => {
    fc.assert(
      fc.property(disguised, rule, ({ graph, original, was }, by) => {
        const named = found(graph, by).map((one) => ({ ...one, source: was[one.source], sink: was[one.sink] }));
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

  it('does not add up the intermediaries of unrelated months', () => {
    const later = split.transfers.map((one) => (one.row % 3 === 0 ? { ...one, at: one.at + 100 } : one));
    expect(found(split, threeMiddles)).toHaveLength(1);
    expect(found({ ...split, transfers: later }, threeMiddles)).toEqual([]);
  });

  it('stops at services but lets one be the end', () => {
    expect(found({ ...split, services: [2] }, threeMiddles)).toEqual([]);
    expect(found({ ...split, services: [0, 4] }, threeMiddles)).toHaveLength(1);
  });

  it('neither starts, crosses nor ends at a hub, and names the account it did not search', () => {
    const search = (extra: SmallGraph['transfers'], services: readonly number[] = []) => {
      const graph = graphOf({ ...split, services, transfers: [...split.transfers, ...extra] });
      return findScatterGathers(graph, { first: 0, last: 8 }, threeMiddles, wallsOf(graph, 3));
    };
    const payer = transfer(0, 5, 1, 5, 20);
    expect(search([])).toMatchObject({ instances: [{}], cut: [] });
    expect(search([payer])).toMatchObject({ instances: [], cut: [0] });
    expect(search([payer], [0])).toMatchObject({ instances: [], cut: [] });
    expect(search([transfer(5, 4, 1, 5, 20)])).toMatchObject({ instances: [], cut: [] });
    expect(search([5, 6, 7].map((payee) => transfer(1, payee, 1, 5, 20 + payee)))).toMatchObject({ instances: [] });
  });

  it('refuses a rule and a range that make no sense', () => {
    const graph = graphOf(split);
    const walls = wallsOf(graph, 500);
    const all = { first: 0, last: 8 };
    expect(() => findScatterGathers(graph, { first: 0, last: 9 }, threeMiddles, walls)).toThrow(RangeError);
    for (const wrong of [{ windowSeconds: 0 }, { gapSeconds: 0 }, { leastMiddles: 0 }, { tolerance: -1 }])
      expect(() => findScatterGathers(graph, all, { ...threeMiddles, ...wrong }, walls)).toThrow(RangeError);
  });
});
