import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePoints, schwarzPenalty, type ChangeRule } from './change-points.ts';

const spread = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};

/** What a cut costs, summed stretch by stretch. */
function costOf(values: readonly number[], changes: readonly number[], penalty: number): number {
  const bounds = [0, ...changes, values.length];
  return bounds
    .slice(1)
    .reduce((sum, end, at) => sum + spread(values.slice(bounds[at], end)), changes.length * penalty);
}

/** The least cost over every cut there is, by dynamic programming that drops no start. */
function leastCost(values: readonly number[], { penalty, shortest }: ChangeRule): number {
  const least = [-penalty, ...values.map(() => Infinity)];
  for (let end = shortest; end <= values.length; end++)
    for (let start = 0; start <= end - shortest; start++)
      least[end] = Math.min(least[end]!, least[start]! + spread(values.slice(start, end)) + penalty);
  return least[values.length]!;
}

/** Every cut there is, written out. */
function* cuts(length: number, shortest: number, from = 0): Generator<readonly number[]> {
  yield [];
  for (let at = from + shortest; at <= length - shortest; at++)
    for (const rest of cuts(length, shortest, at)) yield [at, ...rest];
}

const levels = fc.array(fc.record({ level: fc.integer({ min: -6, max: 6 }), months: fc.integer({ min: 1, max: 9 }) }), {
  minLength: 1,
  maxLength: 6,
});
const noise = fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 54, maxLength: 54 });
const series = fc
  .tuple(levels, noise)
  .map(([stretches, wobble]) =>
    stretches
      .flatMap(({ level, months }) => new Array<number>(months).fill(level))
      .map((level, at) => level + wobble[at]! / 10),
  );
const rule = fc.record({
  penalty: fc.double({ min: 0.01, max: 30, noNaN: true }),
  shortest: fc.integer({ min: 1, max: 6 }),
});

describe('the places where a series changes its level', () => {
  it('cost no more than the best of all cuts', () => {
    fc.assert(
      fc.property(series, rule, (values, asked) => {
        fc.pre(values.length >= asked.shortest);
        const changes = changePoints(values, asked);
        expect(costOf(values, changes, asked.penalty)).toBeCloseTo(leastCost(values, asked), 6);
        const bounds = [0, ...changes, values.length];
        for (const [at, bound] of bounds.slice(1).entries())
          expect(bound - bounds[at]!).toBeGreaterThanOrEqual(asked.shortest);
      }),
      { numRuns: 500 },
    );
  });

  it('are among all cuts written out those that cost the least', () => {
    fc.assert(
      fc.property(series, rule, (values, asked) => {
        const few = values.slice(0, 11);
        fc.pre(few.length >= asked.shortest);
        const best = Math.min(...[...cuts(few.length, asked.shortest)].map((cut) => costOf(few, cut, asked.penalty)));
        expect(costOf(few, changePoints(few, asked), asked.penalty)).toBeCloseTo(best, 6);
      }),
    );
  });

  it('do not move with a constant added to the values, nor with their unit', () => {
    fc.assert(
      fc.property(series, rule, fc.integer({ min: -500, max: 500 }), (values, asked, added) => {
        const changes = changePoints(values, asked);
        const moved = values.map((value) => 4 * value + added);
        const scaled = { ...asked, penalty: 16 * asked.penalty };
        expect(costOf(moved, changePoints(moved, scaled), scaled.penalty)).toBeCloseTo(
          costOf(moved, changes, scaled.penalty),
          6,
        );
      }),
    );
  });

  it('are found where a plain step stands, and nowhere on a level', () => {
    const step = [...new Array<number>(7).fill(1), ...new Array<number>(5).fill(3)];
    expect(changePoints(step, { penalty: schwarzPenalty(12, 0.35), shortest: 3 })).toEqual([7]);
    expect(changePoints(new Array<number>(24).fill(2), { penalty: 0.1, shortest: 3 })).toEqual([]);
    expect(changePoints([1, 1, 9, 1, 1, 1], { penalty: 0.1, shortest: 3 })).toEqual([3]);
    expect(changePoints([1, 9], { penalty: 0.1, shortest: 3 })).toEqual([]);
    expect(changePoints([], { penalty: 1, shortest: 1 })).toEqual([]);
  });

  it('are refused without a penalty, for stretches of nothing, and in what are no numbers', () => {
    expect(() => changePoints([1, 2], { penalty: 0, shortest: 1 })).toThrow(RangeError);
    expect(() => changePoints([1, 2], { penalty: 1, shortest: 0 })).toThrow(RangeError);
    expect(() => changePoints([1, NaN], { penalty: 1, shortest: 1 })).toThrow(RangeError);
  });
});
