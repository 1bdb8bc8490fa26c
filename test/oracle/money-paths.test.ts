import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyPaths, type MoneyPaths, type PathRule } from '#graph/money-paths.ts';
import { graphOf, smallGraph, type SmallGraph, type Transfer } from './small-graphs.ts';

const usual: PathRule = {
  dwellSeconds: 4,
  tolerance: 0.1,
  leastCents: 80,
  mostHops: 4,
  mostPaths: 1_000,
  mostSteps: 1_000_000,
};

function run(small: SmallGraph, payers: readonly number[], payees: readonly number[], rule = usual): MoneyPaths {
  const work = moneyPaths(graphOf(small), payers, payees, rule);
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
  }
}

/** Every path there is, by trying every transfer after every other. */
function byTrial(
  { transfers, services }: SmallGraph,
  payers: readonly number[],
  payees: readonly number[],
  rule = usual,
): readonly (readonly Transfer[])[] {
  const found: (readonly Transfer[])[] = [];
  const onwards = (path: readonly Transfer[]): void => {
    const last = path.at(-1)!;
    if (payees.includes(last.to)) return void found.push(path);
    if (path.length === rule.mostHops || services.includes(last.to)) return;
    for (const next of transfers) {
      const crossed = [...path.map(({ from }) => from), ...path.map(({ to }) => to)];
      if (next.from !== last.to || next.at < last.at || next.at > last.at + rule.dwellSeconds) continue;
      if (next.cents < rule.leastCents || next.cents > last.cents * (1 + rule.tolerance)) continue;
      if (crossed.includes(next.to) || payers.includes(next.to)) continue;
      onwards([...path, next]);
    }
  };
  for (const first of transfers)
    if (payers.includes(first.from) && !payers.includes(first.to) && first.cents >= rule.leastCents) onwards([first]);
  return found;
}

const accountsOf = (path: readonly Transfer[]): string => [path[0]!.from, ...path.map(({ to }) => to)].join();
const carriedBy = (path: readonly Transfer[]): number => Math.min(...path.map(({ cents }) => cents));

const asked = smallGraph
  .filter(({ vertices }) => vertices >= 2)
  .chain((small) => fc.tuple(fc.constant(small), fc.nat(small.vertices - 1), fc.nat(small.vertices - 1)))
  .filter(([, payer, payee]) => payer !== payee);

describe('ways money can have gone from one account to another', () => {
  it('are all of those that trying every transfer finds, with what each carries', () => {
    fc.assert(
      fc.property(asked, ([small, payer, payee]) => {
        const graph = graphOf(small);
        const best = new Map<string, number>();
        const count = new Map<string, number>();
        for (const path of byTrial(small, [payer], [payee])) {
          const key = accountsOf(path);
          best.set(key, Math.max(best.get(key) ?? 0, carriedBy(path)));
          count.set(key, (count.get(key) ?? 0) + 1);
        }
        const { paths, cut } = run(small, [payer], [payee]);
        expect(cut).toBe(false);
        const found = paths.map(({ edges, carried, others }) => {
          const path = edges.map((edge) => small.transfers.find(({ row }) => row === graph.row[edge])!);
          expect(carriedBy(path)).toBe(carried);
          return [accountsOf(path), carried, others + 1] as const;
        });
        expect(new Map(found.map(([key, carried]) => [key, carried]))).toEqual(best);
        expect(new Map(found.map(([key, , times]) => [key, times]))).toEqual(count);
      }),
      { numRuns: 600 },
    );
  });

  it('come in order of what they carry, and asking for fewer gives the first of them', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 4 }), ([small, payer, payee], mostPaths) => {
        const all = run(small, [payer], [payee]).paths.map(({ carried }) => carried);
        expect(all).toEqual(all.toSorted((a, b) => b - a));
        const few = run(small, [payer], [payee], { ...usual, mostPaths }).paths.map(({ carried }) => carried);
        expect(few).toEqual(all.slice(0, mostPaths));
      }),
    );
  });

  it('do not cross a service, and name the one at which money stopped', () => {
    const small: SmallGraph = {
      vertices: 4,
      services: [1],
      transfers: [
        { from: 0, to: 1, at: 1, cents: 100, row: 1 },
        { from: 1, to: 3, at: 2, cents: 100, row: 2 },
        { from: 0, to: 2, at: 1, cents: 90, row: 3 },
        { from: 2, to: 3, at: 2, cents: 85, row: 4 },
      ],
    };
    const { paths, services } = run(small, [0], [3]);
    expect(paths.map(({ carried }) => carried)).toEqual([85]);
    expect(services).toEqual([1]);
    expect(run(small, [0], [1]).paths.map(({ edges }) => edges.length)).toEqual([1]);
  });

  it('say when the search gave up, and refuse ends that are one', () => {
    const transfers = Array.from({ length: 60 }, (_, place) => ({
      from: place % 5,
      to: (place + 1) % 5,
      at: place,
      cents: 100,
      row: place + 1,
    }));
    const small: SmallGraph = {
      vertices: 6,
      services: [],
      transfers: [...transfers, { from: 4, to: 5, at: 99, cents: 100, row: 99 }],
    };
    const rule = { ...usual, dwellSeconds: 1_000, mostHops: 5 };
    expect(run(small, [0], [5], { ...rule, mostSteps: 5 }).cut).toBe(true);
    expect(run(small, [0], [5], rule).cut).toBe(false);
    expect(() => run(small, [0, 1], [1])).toThrow(RangeError);
    expect(() => run(small, [], [1])).toThrow(RangeError);
  });
});
