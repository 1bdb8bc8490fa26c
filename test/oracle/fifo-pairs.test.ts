import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fifoPairs, type FifoRule } from '#graph/fifo-pairs.ts';
import { fifoByCoin } from './fifo-pairs.ts';
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

const rule: fc.Arbitrary<FifoRule> = fc.record({
  windowSeconds: fc.integer({ min: 1, max: 12 }),
  sameInstant: fc.constantFrom('received-first' as const, 'paid-first' as const),
});

function found(small: SmallGraph, by: FifoRule, cutAt: readonly number[] = []) {
  const graph = graphOf(small);
  const pieces = piecesOf(graph.vertices, cutAt).map((piece) => fifoPairs(graph, piece, by));
  return {
    pairs: pieces.flatMap(({ received, paid, cents }) => {
      const paidRows = rowsOf(graph, paid);
      return rowsOf(graph, received).map((row, place) => [row, paidRows[place]!, cents[place]!] as const);
    }),
    accounts: pieces.flatMap(({ accounts }) => accounts),
  };
}

describe('first in, first out', () => {
  it('pairs exactly what counting coin by coin pairs', () => {
    fc.assert(
      fc.property(smallGraph, rule, (small, by) => {
        const expected = [...Array(small.vertices).keys()].flatMap((account) => fifoByCoin(small, account, by));
        expect(asSet(found(small, by).pairs)).toEqual(asSet(expected));
      }),
      manyGraphs,
    );
  });

  it('loses no cent: received is matched, expired or waiting, and paid is matched or unmatched', () => {
    fc.assert(
      fc.property(smallGraph, rule, (small, by) => {
        const { pairs, accounts } = found(small, by);
        for (const { account, received, paid, matched, expired, waiting, unmatched } of accounts) {
          const through = small.transfers.filter(({ from, to }) => from !== to && (from === account || to === account));
          const sum = (end: 'from' | 'to') =>
            through.filter((one) => one[end] === account).reduce((total, { cents }) => total + cents, 0);
          expect([received, paid]).toEqual([sum('to'), sum('from')]);
          expect([matched + expired + waiting, matched + unmatched]).toEqual([received, paid]);
        }
        const total = accounts.reduce((cents, { matched }) => cents + matched, 0);
        expect(pairs.reduce((cents, [, , part]) => cents + part, 0)).toBe(total);
      }),
    );
  });

  it('pairs the same whatever accounts are called and in whatever order rows come', () => {
    fc.assert(
      fc.property(disguised, rule, ({ graph, original }, by) => {
        expect(asSet(found(graph, by).pairs)).toEqual(asSet(found(original, by).pairs));
      }),
    );
  });

  it('pairs the same slice by slice', () => {
    fc.assert(
      fc.property(smallGraph, rule, cuts, (small, by, cutAt) => {
        expect(found(small, by, cutAt)).toEqual(found(small, by));
      }),
    );
  });

  it('answers the worked example to the cent', () => {
    const hour = (day: number, clock: number): number => ((day - 1) * 24 + clock) * 3600;
    const [i1, i2, o1, i3, o2, o3] = [1, 2, 3, 4, 5, 6];
    const into = { from: 1, to: 0 };
    const out = { from: 0, to: 2 };
    const example: SmallGraph = {
      vertices: 3,
      services: [1, 2],
      transfers: [
        { ...into, at: hour(1, 9), cents: 300_000, row: i1 },
        { ...into, at: hour(1, 15), cents: 200_000, row: i2 },
        { ...out, at: hour(2, 10), cents: 290_000, row: o1 },
        { ...into, at: hour(3, 12), cents: 150_000, row: i3 },
        { ...out, at: hour(3, 18), cents: 205_000, row: o2 },
        { ...out, at: hour(8, 9), cents: 150_000, row: o3 },
      ],
    };
    const { pairs, accounts } = found(example, { windowSeconds: 72 * 3600, sameInstant: 'received-first' });
    expect(pairs).toEqual([
      [i1, o1, 290_000],
      [i1, o2, 10_000],
      [i2, o2, 195_000],
    ]);
    expect(accounts).toEqual([
      {
        account: 0,
        received: 650_000,
        paid: 645_000,
        matched: 495_000,
        expired: 155_000,
        waiting: 0,
        unmatched: 150_000,
        medianDelaySeconds: 51 * 3600,
      },
    ]);
  });

  it('gives both orders of one day', () => {
    const sameDay: SmallGraph = {
      vertices: 3,
      services: [],
      transfers: [
        { from: 0, to: 1, at: 5, cents: 100, row: 2 },
        { from: 1, to: 2, at: 5, cents: 100, row: 1 },
      ],
    };
    expect(found(sameDay, { windowSeconds: 9, sameInstant: 'received-first' }).pairs).toEqual([[2, 1, 100]]);
    expect(found(sameDay, { windowSeconds: 9, sameInstant: 'paid-first' }).pairs).toEqual([]);
  });
});
