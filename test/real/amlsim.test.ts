import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFlowGraph } from '#graph/build.ts';
import { findCycles } from '#graph/cycles.ts';
import { wallsOf } from '#graph/walls.ts';

const text = readFileSync(new URL('../fixtures/amlsim/labelled-transfers.csv', import.meta.url), 'utf8');
const transfers = text
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number));
const column = (place: number): readonly number[] => transfers.map((cells) => cells[place]!);
const graph = buildFlowGraph(
  {
    from: Uint32Array.from(column(0)),
    to: Uint32Array.from(column(1)),
    at: Float64Array.from(column(3), (day) => day * 86_400),
    cents: Float64Array.from(column(2), (amount) => Math.round(amount * 100)),
    row: Float64Array.from(transfers, (_, place) => place + 2),
  },
  20_001,
  [],
);

function walksWithin(days: number) {
  const rule = {
    windowSeconds: days * 86_400,
    leastHops: 3,
    mostHops: 12,
    tolerance: 0.2,
    scanCap: 200,
    stepBudget: 20_000,
  };
  return findCycles(graph, { first: 0, last: graph.edges }, rule, wallsOf(graph, 500)).walks;
}

describe('AMLSim', () => {
  it('holds rings of transfers: drawn without regard to time, they close', () => {
    const closing = new Set(Array.from(graph.from, (from, edge) => `${from} ${graph.to[edge]}`));
    const triangles = [...closing].filter((pair) => {
      const [from, to] = pair.split(' ').map(Number);
      const onward = graph.outEdges.subarray(graph.outStart[to!], graph.outStart[to! + 1]);
      return [...onward].some((edge) => closing.has(`${graph.to[edge]} ${from}`) && graph.to[edge] !== from);
    });
    expect(triangles.length).toBeGreaterThan(100);
  });

  it('yields no money that came back within four days or thirty, since its rings run in no order of time', () => {
    expect(walksWithin(4)).toEqual([]);
    expect(walksWithin(30)).toEqual([]);
  });
});
