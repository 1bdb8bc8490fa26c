import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_HOPS, type RelayRule, relaySearch } from '#graph/relay-chains.ts';
import { wallsOf } from '#graph/walls.ts';
import { isRelay, longestByTrial } from './relay-chains.ts';
import { cuts, graphOf, manyGraphs, piecesOf, rowsOf, type SmallGraph, smallGraph } from './small-graphs.ts';

const rule = fc.record({
  dwellSeconds: fc.integer({ min: 1, max: 12 }),
  tolerance: fc.constantFrom(0, 0.05, 0.2, 0.5),
  leastCents: fc.constantFrom(0, 80, 100),
  mostSides: fc.integer({ min: 1, max: 5 }),
  scanCap: fc.constant(1e6),
});

/** Money only goes to accounts of a higher number: no account can come twice. */
const onward = smallGraph.map((small) => ({
  ...small,
  transfers: small.transfers.map((transfer) => ({
    ...transfer,
    from: Math.min(transfer.from, transfer.to),
    to: Math.max(transfer.from, transfer.to),
  })),
}));

function found(small: SmallGraph, by: RelayRule, leastHops = 1, cutAt: readonly number[] = []) {
  const graph = graphOf(small);
  const search = relaySearch(graph, by, wallsOf(graph, 1000));
  for (const piece of piecesOf(graph.edges, cutAt)) search.advance(piece);
  const { chains, cut } = search.finish(leastHops);
  return { rows: chains.map((chain) => rowsOf(graph, chain)), cut };
}

const transfer = (from: number, to: number, at: number, cents: number, row: number) => ({ from, to, at, cents, row });
const relay: SmallGraph = {
  vertices: 5,
  services: [],
  transfers: [transfer(0, 1, 1, 100, 1), transfer(1, 2, 2, 98, 2), transfer(2, 3, 3, 97, 3), transfer(3, 4, 4, 96, 4)],
};
const plain: RelayRule = { dwellSeconds: 2, tolerance: 0.1, leastCents: 50, mostSides: 2, scanCap: 100 };

describe('relay chains', () => {
  it('are chains by every condition of the definition', () => {
    let long = 0;
    fc.assert(
      fc.property(smallGraph, rule, (small, by) => {
        for (const rows of found(small, by).rows) {
          const chain = rows.map((row) => small.transfers.find((one) => one.row === row)!);
          if (chain.length > 1) long += 1;
          expect(isRelay(chain, small, by)).toBe(true);
        }
      }),
      manyGraphs,
    );
    expect(long).toBeGreaterThan(300);
  });

  it('are the longest there are where no account can come twice', () => {
    fc.assert(
      fc.property(onward, rule, (small, by) => {
        const longest = longestByTrial(small, by);
        const ends = new Map(found(small, by).rows.map((rows) => [rows.at(-1)!, rows.length]));
        for (const [end, hops] of ends) expect(hops).toBe(longest.get(end));
        expect(Math.max(0, ...ends.values())).toBe(Math.max(0, ...longest.values()));
      }),
      manyGraphs,
    );
  });

  it('are the same piece by piece', () => {
    fc.assert(
      fc.property(smallGraph, rule, cuts, (small, by, cutAt) => {
        expect(found(small, by, 2, cutAt)).toEqual(found(small, by, 2));
      }),
    );
  });

  it('do not cross or begin at a service, nor an account with more payees than few', () => {
    expect(found(relay, plain, 3).rows).toEqual([[1, 2, 3, 4]]);
    expect(found({ ...relay, services: [0] }, plain, 3).rows).toEqual([[2, 3, 4]]);
    expect(found({ ...relay, services: [2] }, plain, 2).rows).toEqual([]);
    const busy = [transfer(1, 3, 4, 5, 5), transfer(1, 4, 4, 5, 6)];
    expect(found({ ...relay, transfers: [...relay.transfers, ...busy] }, plain, 3).rows).toEqual([[2, 3, 4]]);
    const later = busy.map((one) => ({ ...one, at: 5 }));
    expect(found({ ...relay, transfers: [...relay.transfers, ...later] }, plain, 4).rows).toEqual([[1, 2, 3, 4]]);
  });

  it('say through which account a cap kept from looking', () => {
    const drops = [0, 1, 2].map((place) => transfer(0, 1, 1, 60, 10 + place));
    const crowded = { ...relay, transfers: [...relay.transfers, ...drops] };
    expect(found(crowded, plain, 4)).toEqual({ rows: [[1, 2, 3, 4]], cut: [] });
    expect(found(crowded, { ...plain, scanCap: 3 }, 4)).toEqual({ rows: [], cut: [1] });
  });

  it('end on a ring of ten thousand accounts, on one account with as many payees, and on as many equal rows', () => {
    const many = 10_000;
    const graphs = [
      Array.from({ length: many }, (_, place) => transfer(place, (place + 1) % many, place, 100, place + 1)),
      Array.from({ length: many }, (_, place) => transfer(0, 1 + (place % (many - 1)), 5, 100, place + 1)),
      Array.from({ length: many }, (_, place) => transfer(place % 2, 1 + (place % 2), place % 2, 100, place + 1)),
    ];
    const lengths = graphs.map((transfers) => {
      const { rows, cut } = found({ vertices: many, services: [], transfers }, plain, 2);
      return [rows.length, rows[0]?.length ?? 0, cut.length];
    });
    expect(lengths).toEqual([
      [many / MOST_HOPS, MOST_HOPS, 0],
      [0, 0, 0],
      [5000, 2, 1],
    ]);
  });

  it('refuse a rule and an order of pieces that make no sense', () => {
    const graph = graphOf(relay);
    const walls = wallsOf(graph, 10);
    expect(() => relaySearch(graph, plain, walls).advance({ first: 1, last: 2 })).toThrow(RangeError);
    expect(() => relaySearch(graph, { ...plain, dwellSeconds: 0 }, walls)).toThrow(RangeError);
    expect(() => relaySearch(graph, { ...plain, tolerance: 1 }, walls)).toThrow(RangeError);
    expect(() => relaySearch(graph, { ...plain, scanCap: 0 }, walls)).toThrow(RangeError);
  });
});
