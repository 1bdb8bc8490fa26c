import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theilSenSlope } from './theil-sen.ts';

const series = fc.uniqueArray(
  fc.record({ time: fc.integer({ min: 0, max: 60 }), value: fc.integer({ min: -10_000, max: 10_000 }) }),
  { minLength: 2, maxLength: 24, selector: ({ time }) => time },
);
const slopeOf = (points: readonly { readonly time: number; readonly value: number }[]): number =>
  theilSenSlope(
    points.map(({ time }) => time),
    points.map(({ value }) => value),
  );

describe('the slope of a trend', () => {
  it('is the one by which as many pairs rise faster as slower', () => {
    fc.assert(
      fc.property(series, (points) => {
        const slope = slopeOf(points);
        let faster = 0;
        let slower = 0;
        for (const [at, one] of points.entries())
          for (const other of points.slice(0, at)) {
            const between = (one.value - other.value) / (one.time - other.time);
            if (between > slope) faster++;
            if (between < slope) slower++;
          }
        expect(faster).toBeLessThanOrEqual((points.length * (points.length - 1)) / 4);
        expect(slower).toBeLessThanOrEqual((points.length * (points.length - 1)) / 4);
      }),
    );
  });

  it('follows a line added to the values, and the order of the points does not matter', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -50, max: 50 }), (points, line) => {
        const tilted = points.map(({ time, value }) => ({ time, value: value + line * time }));
        expect(slopeOf(tilted)).toBeCloseTo(slopeOf(points) + line, 6);
        expect(slopeOf(points.toReversed())).toBe(slopeOf(points));
      }),
    );
  });

  it('is one zero where nothing changes, whichever point comes first', () => {
    expect([theilSenSlope([0, 1], [7, 7]), theilSenSlope([1, 0], [7, 7])]).toEqual([0, 0]);
  });

  it('is not turned by one wild value', () => {
    expect(theilSenSlope([1, 2, 3, 4, 5], [10, 20, 30, 40, 5_000])).toBe(10);
  });

  it('is refused through a single point, and where two values stand at one time', () => {
    expect(() => theilSenSlope([1], [1])).toThrow(RangeError);
    expect(() => theilSenSlope([1, 2], [1])).toThrow(RangeError);
    expect(() => theilSenSlope([1, 1], [1, 2])).toThrow(RangeError);
  });
});
