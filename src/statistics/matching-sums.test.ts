import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MatchingSums, matchingSums, MOST_LISTED } from './matching-sums.ts';

function searched(amounts: readonly number[], target: number, tolerance: number): MatchingSums {
  const sums = matchingSums(amounts, target, tolerance);
  if (!sums.isSearched) throw new Error('not searched');
  return sums;
}

/** Every subset but the empty one, by its bits. */
const allSubsets = (amounts: readonly number[]) =>
  Array.from({ length: 2 ** amounts.length - 1 }, (_, bits) =>
    amounts.flatMap((_, place) => ((bits + 1) & (1 << place) ? [place] : [])),
  ).map((places) => ({ places, sum: places.reduce((sum, place) => sum + amounts[place]!, 0) }));

const euros = (...amounts: number[]) => amounts.map((amount) => Math.round(amount * 100));

describe('deposits that add up to a price', () => {
  it('are those found among all subsets written out, the nearest first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 11 }),
        fc.integer({ min: -5, max: 500 }),
        fc.nat({ max: 40 }),
        (amounts, target, tolerance) => {
          const away = (sum: number) => Math.abs(sum - target);
          const expected = allSubsets(amounts).filter(({ sum }) => away(sum) <= tolerance);
          const { found, listed, tried } = searched(amounts, target, tolerance);
          expect(tried).toBe(2 ** amounts.length - 1);
          expect(found).toBe(expected.length);
          expect(listed.length).toBe(Math.min(found, MOST_LISTED));
          const name = ({ places, sum }: { places: readonly number[]; sum: number }) => `${places.join('+')}=${sum}`;
          const names = new Set(expected.map(name));
          for (const one of listed) expect(names.delete(name(one))).toBe(true);
          const distances = expected.map(({ sum }) => away(sum)).sort((a, b) => a - b);
          expect(listed.map(({ sum }) => away(sum))).toEqual(distances.slice(0, MOST_LISTED));
        },
      ),
    );
  });

  it('found within one in a hundred among eight are what chance gives', () => {
    const sums = searched(euros(1450, 2300, 980, 3120, 1775, 2640, 860, 1990), 940000, 9400);
    expect([sums.tried, sums.found]).toEqual([255, 4]);
    expect(sums.listed.some(({ sum }) => sum === 940000)).toBe(false);
    expect(sums.listed).toContainEqual({ places: [0, 1, 2, 5, 7], sum: 936000 });
    expect(sums.byChanceEven).toBeCloseTo(3.2, 1);
    expect(sums.byChanceNormal).toBeCloseTo(5.4, 1);
    expect(sums.isInformative).toBe(false);
  });

  it('to the cent, of odd amounts, are no coincidence', () => {
    const amounts = euros(1437.5, 2318.2, 986.35, 3120, 1774.9);
    const sums = searched(amounts, 474205, 0);
    expect(sums.listed).toEqual([{ places: [0, 1, 2], sum: 474205 }]);
    expect(sums.tried).toBe(31);
    expect(sums.byChanceEven).toBeCloseTo((31 * 5) / 963695, 9);
    expect(sums.isInformative).toBe(true);
    expect(searched(amounts, 474205, 15284).found).toBe(1);
    expect(searched(amounts, 474205, 15285).found).toBe(2);
  });

  it('of round amounts may be one even when exact', () => {
    const sums = searched(euros(1450, 2300, 1000, 3100, 1750), 475000, 0);
    expect(sums.listed).toEqual([{ places: [0, 1, 2], sum: 475000 }]);
    expect(sums.byChanceEven).toBeCloseTo(0.16, 2);
    expect(sums.isInformative).toBe(false);
  });

  it('are counted, and the nearest listed, when there are too many to list', () => {
    const sums = searched(new Array<number>(24).fill(100), 1200, 100);
    expect(sums.found).toBe(2704156 + 2 * 2496144);
    expect(sums.listed).toHaveLength(MOST_LISTED);
    expect(sums.listed.every(({ sum }) => sum === 1200)).toBe(true);
  });

  it('are not searched among more amounts than can be tried, and none are among none', () => {
    expect(matchingSums(new Array<number>(25).fill(1), 5, 0)).toEqual({ isSearched: false, amounts: 25, most: 24 });
    expect(searched([], 0, 10)).toMatchObject({ found: 0, listed: [], tried: 0 });
    expect(() => matchingSums([0], 5, 0)).toThrow(RangeError);
    expect(() => matchingSums([1], 5, -1)).toThrow(RangeError);
  });
});
