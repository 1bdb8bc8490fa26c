import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conservation, evidenceOf, spanOf } from '#graph/evidence.ts';
import { sinksOf } from '#graph/scatter-gather.ts';
import { hubsOf, PAID_BY_MANY, PAYS_MANY, SERVICE, wallsOf } from '#graph/walls.ts';
import { graphOf, manyGraphs, smallGraph } from './small-graphs.ts';
import { payeesByTrial, payersByTrial, sinksByTrial } from './walls.ts';

describe('accounts that paths do not cross', () => {
  it('are services, and accounts with more different counterparties than the cap', () => {
    fc.assert(
      fc.property(smallGraph, fc.integer({ min: 1, max: 4 }), (small, cap) => {
        const walls = wallsOf(graphOf(small), cap);
        for (let account = 0; account < small.vertices; account++) {
          const expected =
            (small.services.includes(account) ? SERVICE : 0) +
            (payeesByTrial(small, account) > cap ? PAYS_MANY : 0) +
            (payersByTrial(small, account) > cap ? PAID_BY_MANY : 0);
          expect(walls[account]).toBe(expected);
        }
        expect(hubsOf(walls)).toEqual(
          [...walls.keys()].filter(
            (account) => payeesByTrial(small, account) > cap && !small.services.includes(account),
          ),
        );
      }),
      manyGraphs,
    );
  });

  it('leave unsaid the pairs that a source not searched could form', () => {
    fc.assert(
      fc.property(smallGraph, fc.integer({ min: 1, max: 3 }), (small, least) => {
        const graph = graphOf(small);
        for (let source = 0; source < small.vertices; source++)
          expect([...sinksOf(graph, source, least, wallsOf(graph, 1000))].sort((a, b) => a - b)).toEqual(
            sinksByTrial(small, source, least, small.services),
          );
      }),
    );
  });
});

describe('what an instance stands on', () => {
  it('is its rows once each, in order, and its first and last instant', () => {
    const transfer = (at: number, row: number) => ({ from: 0, to: 1, at, cents: 1, row });
    const graph = graphOf({ vertices: 2, services: [], transfers: [transfer(1, 9), transfer(2, 4), transfer(3, 7)] });
    expect(evidenceOf(graph, [2, 0, 1, 2])).toEqual([4, 7, 9]);
    expect(spanOf(graph, [2, 1])).toEqual({ first: 2, last: 3 });
    expect(() => evidenceOf(graph, [])).toThrow(RangeError);
  });

  it('keeps the money as far as its middle ratio is from one', () => {
    expect(conservation([1, 1, 0.2])).toBe(1);
    expect(conservation([0.9, 1.2])).toBeCloseTo(0.85, 12);
    expect(conservation([3, 3])).toBe(0);
  });
});
