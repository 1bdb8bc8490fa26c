import fc from 'fast-check';
import type { FlowGraph } from '#domain/check.ts';
import { buildFlowGraph } from '#graph/build.ts';

export interface Transfer {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly cents: number;
  readonly row: number;
}

export interface SmallGraph {
  readonly vertices: number;
  readonly transfers: readonly Transfer[];
  readonly services: readonly number[];
}

const graphWith = (accounts: [number, number], transfers: [number, number], amounts: readonly number[]) =>
  fc.integer({ min: accounts[0], max: accounts[1] }).chain((vertices) => {
    const account = fc.nat(vertices - 1);
    return fc.record({
      vertices: fc.constant(vertices),
      transfers: fc
        .array(fc.record({ from: account, to: account, at: fc.nat(12), cents: fc.constantFrom(...amounts) }), {
          minLength: transfers[0],
          maxLength: transfers[1],
        })
        .map((list) => list.map((transfer, place) => ({ ...transfer, row: place + 1 }))),
      services: fc.uniqueArray(account, { maxLength: 1 }),
    });
  });

/**
 * Few accounts, few instants and few amounts, so that equal times, self-loops and parallel edges are the rule; half of the graphs
 * are crowded, so that shapes of several transfers come up by themselves.
 */
export const smallGraph: fc.Arbitrary<SmallGraph> = fc.oneof(
  graphWith([1, 8], [0, 20], [75, 80, 95, 100, 105, 120, 125]),
  graphWith([4, 6], [15, 20], [95, 100, 105]),
);

export function graphOf({ vertices, transfers, services }: SmallGraph): FlowGraph {
  return buildFlowGraph(
    {
      from: Uint32Array.from(transfers, ({ from }) => from),
      to: Uint32Array.from(transfers, ({ to }) => to),
      at: Float64Array.from(transfers, ({ at }) => at),
      cents: Float64Array.from(transfers, ({ cents }) => cents),
      row: Float64Array.from(transfers, ({ row }) => row),
    },
    vertices,
    services,
  );
}

/** A graph with the same transfers, rows in another order and accounts under other numbers. */
export interface Disguise {
  readonly graph: SmallGraph;
  readonly original: SmallGraph;
  /** The number an account had, by the number it has. */
  readonly was: readonly number[];
}

export const disguised: fc.Arbitrary<Disguise> = smallGraph.chain((original) =>
  fc
    .record({
      now: fc.shuffledSubarray([...Array(original.vertices).keys()], { minLength: original.vertices }),
      transfers: fc.shuffledSubarray([...original.transfers], { minLength: original.transfers.length }),
    })
    .map(({ now, transfers }) => {
      const renamed = (account: number): number => now[account] ?? 0;
      return {
        original,
        was: now.map((_, number) => now.indexOf(number)),
        graph: {
          vertices: original.vertices,
          services: original.services.map(renamed),
          transfers: transfers.map((transfer) => ({
            ...transfer,
            from: renamed(transfer.from),
            to: renamed(transfer.to),
          })),
        },
      };
    }),
);

/** Any order of answers, as one text: kernels promise a set and an order by number, twins only a set. */
export const asSet = (answers: readonly unknown[]): readonly string[] =>
  answers.map((answer) => JSON.stringify(answer)).sort();

export const rowsOf = (graph: FlowGraph, edges: Iterable<number>): readonly number[] =>
  [...edges].map((edge) => graph.row[edge]!);

/** The pieces of 0…most at any cuts, empty pieces included. */
export function piecesOf(most: number, cuts: readonly number[]): readonly { first: number; last: number }[] {
  const ends = [...cuts.map((cut) => cut % (most + 1)), most].sort((a, b) => a - b);
  return ends.map((last, place) => ({ first: place === 0 ? 0 : ends[place - 1]!, last }));
}

export const cuts = fc.array(fc.nat(1000), { maxLength: 3 });
export const manyGraphs = { numRuns: 2000 };
