import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFlowGraph, type FlowColumns, flowGraphBuilder } from '#graph/build.ts';
import { cuts, disguised, graphOf, piecesOf, smallGraph, type Transfer } from './small-graphs.ts';

function columnsOf(transfers: readonly Transfer[]): FlowColumns {
  return {
    from: Uint32Array.from(transfers, ({ from }) => from),
    to: Uint32Array.from(transfers, ({ to }) => to),
    at: Float64Array.from(transfers, ({ at }) => at),
    cents: Float64Array.from(transfers, ({ cents }) => cents),
    row: Float64Array.from(transfers, ({ row }) => row),
  };
}

describe('the flow graph', () => {
  it('holds every transfer once, in order of time, and once on each side', () => {
    fc.assert(
      fc.property(smallGraph, (small) => {
        const graph = graphOf(small);
        const edges = [...Array(graph.edges).keys()];
        const sorted = [...small.transfers].sort((a, b) => a.at - b.at || a.row - b.row);
        expect(
          edges.map((edge) => ({
            from: graph.from[edge],
            to: graph.to[edge],
            at: graph.at[edge],
            cents: graph.cents[edge],
            row: graph.row[edge],
          })),
        ).toEqual(sorted);
        for (let account = 0; account < small.vertices; account++) {
          const out = graph.outEdges.subarray(graph.outStart[account], graph.outStart[account + 1]);
          const into = graph.inEdges.subarray(graph.inStart[account], graph.inStart[account + 1]);
          expect([...out]).toEqual(edges.filter((edge) => graph.from[edge] === account));
          expect([...into]).toEqual(edges.filter((edge) => graph.to[edge] === account));
        }
        expect([...graph.isService].flatMap((service, account) => (service ? [account] : []))).toEqual(small.services);
      }),
    );
  });

  it('is the same built at once, in batches, and from shuffled rows', () => {
    fc.assert(
      fc.property(disguised, cuts, ({ graph: { transfers, vertices, services } }, cutAt) => {
        const builder = flowGraphBuilder();
        for (const { first, last } of piecesOf(transfers.length, cutAt))
          builder.add(columnsOf(transfers.slice(first, last)));
        const sorted = [...transfers].sort((a, b) => a.row - b.row);
        expect(builder.finish(vertices, services)).toEqual(buildFlowGraph(columnsOf(sorted), vertices, services));
      }),
    );
  });

  it('refuses what is no transfer', () => {
    const one = columnsOf([{ from: 0, to: 1, at: 0, cents: 1, row: 1 }]);
    expect(() => buildFlowGraph(one, 1, [])).toThrow('account 1 of 1');
    expect(() => buildFlowGraph({ ...one, cents: Float64Array.of(NaN) }, 2, [])).toThrow(RangeError);
    expect(() => flowGraphBuilder().add({ ...one, row: Float64Array.of() })).toThrow(RangeError);
  });
});
