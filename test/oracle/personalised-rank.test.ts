import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPaths, personalisedRank, sharesOf } from '#graph/personalised-rank.ts';
import { wallsOf } from '#graph/walls.ts';
import { graphOf, smallGraph, type SmallGraph } from './small-graphs.ts';

const rule = { follow: 0.85, mostRounds: 400 };
const transfer = (from: number, to: number, cents: number, row: number) => ({ from, to, at: 1, cents, row });
const sharesIn = (small: SmallGraph) => {
  const graph = graphOf(small);
  return sharesOf(graph, wallsOf(graph, 1e6));
};
/** S, A, B, C, H of the worked example. */
const worked: SmallGraph = {
  vertices: 5,
  services: [],
  transfers: [
    transfer(0, 1, 6000, 1),
    transfer(0, 2, 4000, 2),
    transfer(1, 3, 5500, 3),
    transfer(2, 3, 2000, 4),
    transfer(2, 4, 2000, 5),
  ],
};

/** The matrix of shares, each from the list of transfers. */
function matrixOf({ vertices, transfers, services }: SmallGraph): readonly (readonly number[])[] {
  const open = transfers.filter(({ from, to }) => from !== to && !services.includes(from) && !services.includes(to));
  const sum = (from: number, to?: number) =>
    open
      .filter((one) => one.from === from && (to === undefined || one.to === to))
      .reduce((cents, one) => cents + one.cents, 0);
  const all = [...Array(vertices).keys()];
  return all.map((from) => all.map((to) => (sum(from) === 0 ? 0 : sum(from, to) / sum(from))));
}

describe('closeness to seeds', () => {
  it('is that of the worked example', () => {
    const rank = personalisedRank(sharesIn(worked), [0], rule);
    const expected = [0.3888, 0.1982, 0.1322, 0.2247, 0.0562];
    expected.forEach((part, account) => expect(Math.abs(rank[account]! - part)).toBeLessThan(1.5e-4));
  });

  it('satisfies its own equation, account by account, and adds up to one', () => {
    fc.assert(
      fc.property(smallGraph, fc.nat(7), fc.nat(7), (small, one, other) => {
        const seeds = [...new Set([one % small.vertices, other % small.vertices])];
        const rank = personalisedRank(sharesIn(small), seeds, rule);
        const matrix = matrixOf(small);
        const dangling = matrix.reduce((sum, row, at) => (row.every((part) => part === 0) ? sum + rank[at]! : sum), 0);
        for (let account = 0; account < small.vertices; account++) {
          const flowing = matrix.reduce((sum, row, payer) => sum + rank[payer]! * row[account]!, 0);
          const again = seeds.includes(account) ? (0.15 + 0.85 * dangling) / seeds.length : 0;
          expect(rank[account]).toBeCloseTo(0.85 * flowing + again, 7);
        }
        expect(rank.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 1000 },
    );
  });

  it('is shown by the path that carries most, of all paths of that length', () => {
    let paths = 0;
    fc.assert(
      fc.property(smallGraph, fc.integer({ min: 1, max: 3 }), (small, steps) => {
        const matrix = matrixOf(small);
        const best = new Array<number>(small.vertices).fill(0);
        const walk = (account: number, part: number, left: number): void => {
          best[account] = Math.max(best[account]!, part);
          if (left === 0) return;
          matrix[account]!.forEach((share, next) => share > 0 && walk(next, part * share, left - 1));
        };
        walk(0, 1, steps);
        const pathTo = bestPaths(sharesIn(small), [0], steps);
        for (let account = 0; account < small.vertices; account++) {
          const path = pathTo(account);
          expect(path?.part ?? 0).toBeCloseTo(best[account]!, 10);
          if (!path) continue;
          paths += 1;
          const product = path.accounts.slice(1).reduce((part, to, at) => part * matrix[path.accounts[at]!]![to]!, 1);
          expect([path.accounts[0], path.accounts.at(-1)]).toEqual([0, account]);
          expect(product).toBeCloseTo(path.part, 10);
        }
      }),
      { numRuns: 1000 },
    );
    expect(paths).toBeGreaterThan(1000);
  });

  it('ends on a ring of ten thousand accounts and on an account with a hundred thousand payees', () => {
    const ring = Array.from({ length: 10_000 }, (_, at) => transfer(at, (at + 1) % 10_000, 100, at + 1));
    expect(
      personalisedRank(sharesIn({ vertices: 10_000, services: [], transfers: ring }), [0], {
        ...rule,
        mostRounds: 60,
      })[1],
    ).toBeGreaterThan(0.1);
    const hub = Array.from({ length: 100_000 }, (_, at) => transfer(0, at + 1, 100, at + 1));
    const shares = sharesIn({ vertices: 100_001, services: [], transfers: hub });
    expect(bestPaths(shares, [0], 6)(100_000)?.part).toBeCloseTo(1e-5, 12);
  });

  it('is nought without a seed, and refuses a rule that makes no sense', () => {
    const shares = sharesIn(worked);
    expect([...personalisedRank(shares, [], rule)]).toEqual([0, 0, 0, 0, 0]);
    expect(() => personalisedRank(shares, [0], { ...rule, follow: 1 })).toThrow(RangeError);
    expect(() => personalisedRank(shares, [0], { ...rule, mostRounds: 0 })).toThrow(RangeError);
  });
});
