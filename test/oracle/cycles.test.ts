import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CycleRule, findCycles } from '#graph/cycles.ts';
import { wallsOf } from '#graph/walls.ts';
import { cyclesByTrial } from './cycles.ts';
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

const uncapped = { scanCap: 1e6, stepBudget: 1e9 };
const rule = fc.record({
  windowSeconds: fc.integer({ min: 1, max: 13 }),
  leastHops: fc.integer({ min: 2, max: 3 }),
  mostHops: fc.integer({ min: 3, max: 8 }),
  tolerance: fc.constantFrom(0, 0.05, 0.2, 0.5),
  scanCap: fc.constant(uncapped.scanCap),
  stepBudget: fc.constant(uncapped.stepBudget),
});

function found(small: SmallGraph, by: CycleRule, cutAt: readonly number[] = []) {
  const graph = graphOf(small);
  const walls = wallsOf(graph, 1000);
  const pieces = piecesOf(graph.edges, cutAt).map((piece) => findCycles(graph, piece, by, walls));
  return {
    rows: pieces.flatMap(({ walks }) => walks.map((walk) => rowsOf(graph, walk))),
    cut: pieces.flatMap((piece) => rowsOf(graph, piece.cut)),
  };
}

const transfer = (from: number, to: number, at: number, cents: number, row: number) => ({ from, to, at, cents, row });
const ring: SmallGraph = {
  vertices: 3,
  services: [],
  transfers: [transfer(0, 1, 1, 100, 1), transfer(1, 2, 2, 95, 2), transfer(2, 0, 3, 95, 3)],
};
const threeHops: CycleRule = { windowSeconds: 10, leastHops: 3, mostHops: 12, tolerance: 0.2, ...uncapped };

describe('cycles', () => {
  it('finds exactly what trying every chain finds', () => {
    let walks = 0;
    fc.assert(
      fc.property(smallGraph, rule, (small, by) => {
        const expected = cyclesByTrial(small, by);
        walks += expected.length;
        expect(asSet(found(small, by).rows)).toEqual(asSet(expected));
      }),
      manyGraphs,
    );
    expect(walks).toBeGreaterThan(1000);
  });

  it('finds each set of transfers once', () => {
    fc.assert(
      fc.property(smallGraph, rule, (small, by) => {
        const sets = found(small, by).rows.map((rows) => [...rows].sort((a, b) => a - b));
        expect(new Set(asSet(sets)).size).toBe(sets.length);
      }),
    );
  });

  it('finds the same whatever accounts are called and in whatever order rows come', () => {
    fc.assert(
      fc.property(disguised, rule, ({ graph, original }, by) => {
        expect(asSet(found(graph, by).rows)).toEqual(asSet(found(original, by).rows));
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

  it('does not follow a transfer by another of the same instant', () => {
    const [first, second, third] = ring.transfers;
    expect(found(ring, threeHops).rows).toEqual([[1, 2, 3]]);
    expect(found({ ...ring, transfers: [first!, { ...second!, at: 1 }, third!] }, threeHops).rows).toEqual([]);
  });

  it('does not cross a service', () => {
    for (const service of [0, 1, 2]) expect(found({ ...ring, services: [service] }, threeHops).rows).toEqual([]);
  });

  it('says which roots a cap kept from being searched to the end', () => {
    const distraction = [0, 1, 2, 3].map((place) => transfer(1, 3, 2, 100, 10 + place));
    const busy = {
      ...ring,
      vertices: 4,
      transfers: [ring.transfers[0]!, ...distraction, { ...ring.transfers[1]!, row: 20 }, ring.transfers[2]!],
    };
    expect(found(busy, threeHops)).toEqual({ rows: [[1, 20, 3]], cut: [] });
    expect(found(busy, { ...threeHops, scanCap: 4 })).toEqual({ rows: [], cut: [1] });
    expect(found(busy, { ...threeHops, stepBudget: 5 })).toEqual({ rows: [], cut: [1] });
  });

  it('does not cross an account that pays more accounts than the degree cap', () => {
    const graph = graphOf({
      ...ring,
      vertices: 5,
      transfers: [...ring.transfers, transfer(1, 3, 1, 5, 4), transfer(1, 4, 1, 5, 5)],
    });
    const all = { first: 0, last: graph.edges };
    expect(findCycles(graph, all, threeHops, wallsOf(graph, 3)).walks).toHaveLength(1);
    expect(findCycles(graph, all, threeHops, wallsOf(graph, 2)).walks).toHaveLength(0);
  });

  it('refuses a rule and a range that make no sense', () => {
    const graph = graphOf(ring);
    const walls = wallsOf(graph, 500);
    const all = { first: 0, last: 3 };
    expect(() => findCycles(graph, { first: 0, last: 4 }, threeHops, walls)).toThrow(RangeError);
    expect(() => findCycles(graph, all, { ...threeHops, windowSeconds: 0 }, walls)).toThrow(RangeError);
    expect(() => findCycles(graph, all, { ...threeHops, mostHops: 2 }, walls)).toThrow(RangeError);
    expect(() => findCycles(graph, all, { ...threeHops, tolerance: 1 }, walls)).toThrow(RangeError);
    expect(() => findCycles(graph, all, { ...threeHops, scanCap: 0 }, walls)).toThrow(RangeError);
  });
});
