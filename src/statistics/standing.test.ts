import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingsOf } from './standing.ts';

describe('the standing of a value among others', () => {
  it('is what counting those below and above says', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(NaN)), { maxLength: 12 }), (values) => {
        const known = values.filter((value) => !Number.isNaN(value));
        standingsOf(values).forEach((standing, place) => {
          const value = values[place]!;
          if (Number.isNaN(value) || known.length < 2) return expect(standing).toBeNull();
          const below = known.filter((other) => other < value).length;
          const above = known.filter((other) => other > value).length;
          expect(standing?.rank).toBe(above + 1);
          expect(standing?.among).toBe(known.length);
          expect(standing?.equal).toBe(known.filter((other) => other === value).length);
          expect(standing?.percentile).toBeCloseTo((below + (known.length - 1 - above)) / 2 / (known.length - 1), 12);
        });
      }),
    );
  });

  it('puts the highest at one, the lowest at nought, and equals side by side', () => {
    expect(standingsOf([5, 1, 3]).map((one) => one?.percentile)).toEqual([1, 0, 0.5]);
    expect(standingsOf([2, 2]).map((one) => [one?.percentile, one?.rank])).toEqual([
      [0.5, 1],
      [0.5, 1],
    ]);
    expect(standingsOf([7])).toEqual([null]);
  });
});
