import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { egonetFeatures, egonets } from '#graph/egonet.ts';
import { wallsOf } from '#graph/walls.ts';
import { egonetByTrial } from './egonet.ts';
import { graphOf, smallGraph, type SmallGraph } from './small-graphs.ts';

const featuresOf = (small: SmallGraph, cap = 1000) => {
  const graph = graphOf(small);
  const { feature, hubs } = egonets(graph, wallsOf(graph, 1e6), cap);
  const of = (account: number) => Object.fromEntries(egonetFeatures.map((name) => [name, feature[name][account]]));
  return { of, hubs };
};
const transfer = (from: number, to: number, row: number, cents = 100) => ({ from, to, at: 1, cents, row });

describe('the neighbourhood of an account', () => {
  it('has the features that counting every pair and every three gives', () => {
    let returned = 0;
    fc.assert(
      fc.property(smallGraph, (small) => {
        const found = featuresOf(small);
        for (let account = 0; account < small.vertices; account++) {
          const expected = egonetByTrial(small, account);
          returned += Number(expected.returned_in_three > 0);
          expect(found.of(account)).toEqual(expected);
        }
      }),
      { numRuns: 1000 },
    );
    expect(returned).toBeGreaterThan(500);
  });

  it('is not closed through an account with more counterparties than the cap, which is named', () => {
    const ring = { vertices: 5, services: [], transfers: [transfer(0, 1, 1), transfer(1, 2, 2), transfer(2, 0, 3)] };
    const busy = { ...ring, transfers: [...ring.transfers, transfer(0, 3, 4), transfer(0, 4, 5)] };
    expect(featuresOf(ring, 3).of(1)['knit_members']).toBe(2);
    expect(featuresOf(busy, 4).of(1)['knit_members']).toBe(2);
    expect(featuresOf(busy, 3).of(1)['knit_members']).toBe(0);
    expect(featuresOf(busy, 3).hubs).toEqual([0]);
  });

  it('is read for an account with as many counterparties as there are accounts, without trying their pairs', () => {
    const many = 50_000;
    const star = Array.from({ length: many - 1 }, (_, place) => transfer(0, place + 1, place + 1));
    const rim = Array.from({ length: many - 2 }, (_, place) => transfer(place + 1, place + 2, many + place));
    const found = featuresOf({ vertices: many, services: [], transfers: [...star, ...rim] }, 500);
    expect(found.hubs).toEqual([0]);
    expect(found.of(0)['payees']).toBe(many - 1);
  });

  it('counts an amount below nought as a transfer without money, and refuses a cap that makes no sense', () => {
    const one = featuresOf({ vertices: 2, services: [], transfers: [transfer(0, 1, 1, -5)] }).of(1);
    expect([one['receipts'], one['received']]).toEqual([1, 0]);
    const graph = graphOf({ vertices: 1, services: [], transfers: [] });
    expect(() => egonets(graph, wallsOf(graph, 1), 0)).toThrow(RangeError);
  });
});
