import { describe, expect, it } from 'vitest';
import { readExtract } from '../fixtures/amlworld/read.ts';
import { findCycles } from '#graph/cycles.ts';
import { findScatterGathers } from '#graph/scatter-gather.ts';
import { wallsOf } from '#graph/walls.ts';

const hour = 3600;
const { graph, planted, benign } = readExtract();

function cyclesIn(of: typeof graph) {
  const rule = {
    windowSeconds: 96 * hour,
    leastHops: 3,
    mostHops: 12,
    tolerance: 0.2,
    scanCap: 200,
    stepBudget: 20_000,
  };
  const { walks, cut } = findCycles(of, { first: 0, last: of.edges }, rule, wallsOf(of, 500));
  return { rows: walks.map((walk) => walk.map((edge) => of.row[edge]!)), cut };
}

function splitsIn(of: typeof graph) {
  const rule = { windowSeconds: 96 * hour, gapSeconds: 96 * hour, leastMiddles: 3, tolerance: 0.25 };
  const { instances } = findScatterGathers(of, { first: 0, last: of.vertices }, rule, wallsOf(of, 500));
  return instances.map(({ scattered, gathered }) => [...scattered, ...gathered].map((edge) => of.row[edge]!));
}

const partFound = (rows: readonly number[], found: ReadonlySet<number>): number =>
  rows.filter((row) => found.has(row)).length / rows.length;

describe('AMLworld HI-Small', () => {
  const cycles = planted.filter(({ typology, rows }) => typology === 'CYCLE' && rows.length >= 3);
  const splits = planted.filter(({ typology, middles }) => typology === 'SCATTER-GATHER' && middles >= 3);

  it('recovers 34 of 40 planted cycles, every hop of each, and nothing else', () => {
    const { rows, cut } = cyclesIn(graph);
    const found = new Set(rows.flat());
    const parts = cycles.map((cycle) => partFound(cycle.rows, found));
    expect([cycles.length, parts.filter((part) => part > 0).length, parts.filter((part) => part === 1).length]).toEqual(
      [40, 34, 34],
    );
    expect([rows.length, cut.length, [...found].filter((row) => benign.has(row)).length]).toEqual([34, 0, 0]);
  });

  it('misses only cycles that do not run in order of time with amounts kept to a fifth', () => {
    const found = new Set(cyclesIn(graph).rows.flat());
    const at = new Map(Array.from(graph.row, (row, edge) => [row, edge]));
    for (const { rows } of cycles.filter((cycle) => partFound(cycle.rows, found) === 0)) {
      const hops = rows.map((row) => at.get(row)!).sort((a, b) => a - b);
      const isRing = hops.every((edge, place) => graph.to[edge] === graph.from[hops[(place + 1) % hops.length]!]);
      const isKept = hops.slice(1).every((edge, place) => {
        return Math.abs(graph.cents[edge]! / graph.cents[hops[place]!]! - 1) <= 0.2;
      });
      expect(isRing && isKept).toBe(false);
    }
  });

  it('recovers 30 of 32 planted splits over three intermediaries or more, 24 of them whole', () => {
    const rows = splitsIn(graph);
    const found = new Set(rows.flat());
    const parts = splits.map((split) => partFound(split.rows, found));
    expect([
      splits.length,
      parts.filter((part) => part > 0).length,
      parts.filter((part) => part >= 0.5).length,
      parts.filter((part) => part === 1).length,
    ]).toEqual([32, 30, 28, 24]);
    expect([rows.length, [...found].filter((row) => benign.has(row)).length]).toEqual([30, 0]);
  });

  it('recovers only 11 of the cycles when amounts are compared before conversion', () => {
    const found = new Set(cyclesIn(readExtract(false).graph).rows.flat());
    expect(cycles.filter(({ rows }) => partFound(rows, found) > 0)).toHaveLength(11);
  });
});
