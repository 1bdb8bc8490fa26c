import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coincidences, commonStep, nearestSubset, subsetCount } from './subset-sums.ts';

/** Every subset by its bits. */
function allSubsets(amounts: readonly number[], fewest: number, most: number) {
  return Array.from({ length: 2 ** amounts.length }, (_, bits) =>
    amounts.flatMap((_, place) => (bits & (2 ** place) ? [place] : [])),
  )
    .filter(({ length }) => length >= fewest && length <= most)
    .map((places) => ({ places, sum: places.reduce((sum, place) => sum + amounts[place]!, 0) }));
}

const some = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 0, maxLength: 10 });

describe('the subset nearest a target', () => {
  it('is as near, and of as few amounts, as the best of all subsets written out', () => {
    fc.assert(
      fc.property(
        some,
        fc.integer({ min: 1, max: 1500 }),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 3, max: 6 }),
        (amounts, target, tolerance, fewest, most) => {
          const found = nearestSubset(amounts, { target, tolerance, fewest, most });
          const [best] = allSubsets(amounts, fewest, most)
            .filter(({ sum }) => Math.abs(sum - target) <= tolerance)
            .sort((a, b) => Math.abs(a.sum - target) - Math.abs(b.sum - target) || a.places.length - b.places.length);
          if (!best) expect(found).toBeNull();
          else {
            expect(Math.abs(found!.sum - target)).toBe(Math.abs(best.sum - target));
            expect(found!.places.length).toBe(best.places.length);
            expect(found!.places.reduce((sum, place) => sum + amounts[place]!, 0)).toBe(found!.sum);
          }
        },
      ),
    );
  });

  it('is one of as many as are counted', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 2, max: 8 }), (amounts, fewest, most) => {
        expect(subsetCount(amounts.length, fewest, most)).toBe(allSubsets(amounts, fewest, most).length);
      }),
    );
  });

  it('is refused among too many amounts, or amounts of nothing', () => {
    const rule = { target: 5, tolerance: 1, fewest: 1, most: 2 };
    expect(() => nearestSubset(new Array<number>(25).fill(1), rule)).toThrow(RangeError);
    expect(() => nearestSubset([0], rule)).toThrow(RangeError);
  });
});

describe('coincidence', () => {
  it('is that of the worked examples of the method', () => {
    const any = { fewest: 1, most: 24 };
    expect(coincidences([145000, 230000, 98000, 312000, 177500, 264000, 86000, 199000], 9400, any)).toBeCloseTo(3.2, 1);
    const odd = [143750, 231820, 98635, 312000, 177490];
    expect(nearestSubset(odd, { target: 474205, tolerance: 0, ...any })?.places).toEqual([0, 1, 2]);
    expect(coincidences([145000, 230000, 100000, 310000, 175000], 0, any)).toBeCloseTo(0.16, 2);
  });

  it('allows for round amounts by their common step', () => {
    expect(commonStep([145000, 230000, 100000])).toBe(5000);
    expect(commonStep([7, 14, 15])).toBe(1);
    expect(commonStep([])).toBe(0);
  });
});
