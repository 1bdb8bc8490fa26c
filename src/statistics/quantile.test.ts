import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileOf } from './quantile.ts';

describe('the quantile of values', () => {
  it('is the smallest that at least this part of them does not pass', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 100 }),
        (values, hundredths) => {
          const sorted = values.toSorted((a, b) => a - b);
          const reached = (value: number): boolean =>
            100 * values.filter((one) => one <= value).length >= hundredths * values.length;
          expect(quantileOf(sorted, hundredths / 100)).toBe(sorted.find(reached));
        },
      ),
    );
  });

  it('is refused for nothing, and outside its bounds', () => {
    expect(() => quantileOf([], 0.5)).toThrow(RangeError);
    expect(() => quantileOf([1], 0)).toThrow(RangeError);
    expect(() => quantileOf([1], 1.1)).toThrow(RangeError);
  });
});
