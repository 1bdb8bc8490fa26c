import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layeredFlow, type LayeredBlock, type PeelRule } from '#graph/layered-flow.ts';
import { temporalMaxFlow } from '#graph/temporal-max-flow.ts';
import { wallsOf } from '#graph/walls.ts';
import { peelByTrial } from './layered-flow.ts';
import { graphOf, rowsOf, type SmallGraph, smallGraph, type Transfer } from './small-graphs.ts';

const rule: PeelRule = { leak: 4, leastCents: 0 };
const transfer = (from: number, to: number, at: number, cents: number, row: number) => ({ from, to, at, cents, row });

function blocksOf(small: SmallGraph, by = rule): readonly LayeredBlock[] {
  const graph = graphOf(small);
  const flow = layeredFlow(graph, by, wallsOf(graph, 1e6));
  const blocks: LayeredBlock[] = [];
  for (let block = flow.next(); block; block = flow.next()) blocks.push(block);
  return blocks;
}

const total = (transfers: readonly Transfer[], pick: (one: Transfer) => boolean): number =>
  transfers.filter(pick).reduce((cents, one) => cents + one.cents, 0);

describe('layered flow', () => {
  it('peels the leaky account of the worked example first', () => {
    const cents: readonly (readonly [number, number])[] = [
      [5000, 4900],
      [4000, 3900],
      [6000, 1000],
    ];
    const transfers = cents.flatMap(([into, out], place) => [
      transfer(0, 2 + place, 1, into, 2 * place + 1),
      transfer(2 + place, 1, 2, out, 2 * place + 2),
    ]);
    const [block] = blocksOf({ vertices: 5, services: [], transfers });
    expect(block).toMatchObject({ sources: [0], middles: [2, 3], sinks: [1], density: 2000 });
  });

  it('finds a block where peeling state by state finds one, at least as large in what it keeps where no account plays two parts', () => {
    let blocks = 0;
    fc.assert(
      fc.property(smallGraph, (small) => {
        const expected = peelByTrial(small, rule);
        const [first] = blocksOf(small);
        if (expected === 0) expect(first).toBeUndefined();
        if (first) blocks += 1;
      }),
      { numRuns: 1000 },
    );
    expect(blocks).toBeGreaterThan(300);
    const threeLayers = smallGraph.map((small) => ({
      ...small,
      vertices: 12,
      transfers: small.transfers.map((one) => {
        const layer = one.row % 2;
        return { ...one, from: (one.from % 4) + 4 * layer, to: (one.to % 4) + 4 * layer + 4 };
      }),
    }));
    fc.assert(
      fc.property(threeLayers, (small) => {
        const density = blocksOf(small)[0]?.density ?? 0;
        const expected = peelByTrial(small, rule);
        expect(density > 0).toBe(expected > 0);
        expect(density).toBeGreaterThan(expected - 1e-6);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives blocks whose density is that of their own transfers, and no transfer twice', () => {
    fc.assert(
      fc.property(smallGraph, (small) => {
        const graph = graphOf(small);
        const seen = new Set<number>();
        for (const block of blocksOf(small)) {
          const edges = [...block.entering, ...block.leaving];
          for (const edge of edges) expect(seen.has(edge)).toBe(false);
          for (const edge of edges) seen.add(edge);
          const rows = new Set(rowsOf(graph, edges));
          const own = small.transfers.filter(({ row }) => rows.has(row));
          const kept = block.middles.reduce((sum, middle) => {
            const into = total(own, ({ to }) => to === middle);
            const out = total(own, ({ from }) => from === middle);
            return sum + 5 * Math.min(into, out) - 4 * Math.max(into, out);
          }, 0);
          const accounts = block.sources.length + block.middles.length + block.sinks.length;
          expect(block.density).toBeCloseTo(kept / accounts, 6);
          expect(block.middles.some((one) => block.sources.includes(one) || block.sinks.includes(one))).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('ends on a hub with a hundred thousand payers and on ten thousand equal rows', () => {
    const many = 100_000;
    const hub = Array.from({ length: many }, (_, place) => transfer(place + 2, 0, 1, 100, place + 1));
    const [block] = blocksOf({
      vertices: many + 2,
      services: [],
      transfers: [...hub, transfer(0, 1, 2, 100 * many, many + 1)],
    });
    expect(block?.middles).toEqual([0]);
    const equal = Array.from({ length: 10_000 }, (_, place) => transfer(place % 2, (place % 2) + 1, 1, 100, place + 1));
    expect(blocksOf({ vertices: 3, services: [], transfers: equal })[0]?.entering).toHaveLength(5000);
  });

  it('refuses a leak that makes no sense', () => {
    expect(() => blocksOf({ vertices: 1, services: [], transfers: [] }, { leak: 0, leastCents: 0 })).toThrow(
      RangeError,
    );
  });
});

/** The least money whose transfers, taken away, leave no way through every layer: by the theorem of cuts, the most that can pass. */
function leastCut(layers: readonly (readonly Transfer[])[], stay: number): number {
  const legs = layers.flatMap((list, layer) => list.map((one) => ({ one, layer })));
  const reaches = (isCut: (leg: number) => boolean): boolean => {
    const walk = (leg: number): boolean => {
      if (isCut(leg)) return false;
      const { one, layer } = legs[leg]!;
      if (layer === layers.length - 1) return true;
      return legs.some(
        ({ one: next, layer: at }, place) =>
          at === layer + 1 && next.from === one.to && next.at > one.at && next.at - one.at <= stay && walk(place),
      );
    };
    return legs.some(({ layer }, leg) => layer === 0 && walk(leg));
  };
  let least = Infinity;
  for (let subset = 0; subset < 2 ** legs.length; subset += 1) {
    const isCut = (leg: number) => (subset & (1 << leg)) !== 0;
    const cost = legs.reduce((cents, { one }, leg) => (isCut(leg) ? cents + one.cents : cents), 0);
    if (cost < least && !reaches(isCut)) least = cost;
  }
  return least;
}

describe('the most that can have passed', () => {
  it('is that of the worked example: an account that paid before it received passes nothing on', () => {
    const transfers = [
      transfer(0, 1, 1, 5000, 1),
      transfer(1, 3, 2, 4900, 2),
      transfer(2, 3, 2, 3900, 3),
      transfer(0, 2, 3, 4000, 4),
    ];
    const graph = graphOf({ vertices: 4, services: [], transfers });
    expect(
      temporalMaxFlow(
        graph,
        [
          [0, 3],
          [1, 2],
        ],
        Infinity,
      ),
    ).toBe(4900);
  });

  it('equals the least that would have to be taken away to stop it', () => {
    let passed = 0;
    const leg = fc.record({ from: fc.nat(1), to: fc.nat(1), at: fc.nat(6), cents: fc.integer({ min: 1, max: 20 }) });
    const layer = fc.array(leg, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(layer, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 6 }), (layers, stay) => {
        let row = 0;
        const transfers = layers.map((list, at) =>
          list.map((one) => ({ ...one, from: one.from + 2 * at, to: one.to + 2 * at + 2, row: ++row })),
        );
        const graph = graphOf({ vertices: 8, services: [], transfers: transfers.flat() });
        const edgeOf = new Map(rowsOf(graph, [...graph.row.keys()]).map((known, edge) => [known, edge]));
        const flow = temporalMaxFlow(
          graph,
          transfers.map((list) => list.map((one) => edgeOf.get(one.row)!)),
          stay,
        );
        passed += Number(flow > 0);
        expect(flow).toBe(leastCut(transfers, stay));
      }),
      { numRuns: 300 },
    );
    expect(passed).toBeGreaterThan(100);
  });

  it('refuses no layer and no stay', () => {
    const graph = graphOf({ vertices: 1, services: [], transfers: [] });
    expect(() => temporalMaxFlow(graph, [], 1)).toThrow(RangeError);
    expect(() => temporalMaxFlow(graph, [[]], 0)).toThrow(RangeError);
    expect(temporalMaxFlow(graph, [[], []], 1)).toBe(0);
  });
});
