/** More amounts than this have too many subsets to be tried, and some of them meet any target by chance. */
export const MOST_AMOUNTS = 24;

export interface SubsetRule {
  /** Cents. */
  readonly target: number;
  /** Most distance from the target, in cents. */
  readonly tolerance: number;
  /** Least and most amounts in a subset, whole, least ≥ 1. */
  readonly fewest: number;
  readonly most: number;
}

export interface Subset {
  /** Places in the amounts, ascending. */
  readonly places: readonly number[];
  readonly sum: number;
}

/**
 * The subset whose sum comes nearest the target: of equally near ones the smaller, then the first in order of places.
 *
 * @param amounts  whole cents above nothing, at most `MOST_AMOUNTS`
 * @returns null where none comes within the tolerance
 * @throws RangeError on more amounts, or one that is not above nothing
 */
export function nearestSubset(
  amounts: readonly number[],
  { target, tolerance, fewest, most }: SubsetRule,
): Subset | null {
  if (amounts.length > MOST_AMOUNTS) throw new RangeError(`subsets of ${amounts.length} amounts`);
  if (amounts.some((amount) => !(amount > 0))) throw new RangeError('an amount of nothing or less');
  let best: Subset | null = null;
  const taken: number[] = [];
  const away = (sum: number): number => Math.abs(sum - target);
  const search = (from: number, sum: number): void => {
    if (taken.length >= fewest && away(sum) <= tolerance) {
      const isNearer =
        best === null ||
        away(sum) < away(best.sum) ||
        (away(sum) === away(best.sum) && taken.length < best.places.length);
      if (isNearer) best = { places: [...taken], sum };
    }
    if (taken.length === most) return;
    for (let place = from; place < amounts.length; place++) {
      const next = sum + (amounts[place] ?? 0);
      if (next > target + tolerance) continue;
      taken.push(place);
      search(place + 1, next);
      taken.pop();
    }
  };
  search(0, 0);
  return best;
}

/** How many subsets there are of so many amounts, from `fewest` to `most` in each. */
export function subsetCount(amounts: number, fewest: number, most: number): number {
  let count = 0;
  let choose = 1;
  for (let size = 0; size <= Math.min(most, amounts); size++) {
    if (size >= fewest) count += choose;
    choose = (choose * (amounts - size)) / (size + 1);
  }
  return count;
}

/** The greatest common step of amounts in whole cents: 5 000 where all are multiples of fifty euros. */
export function commonStep(amounts: readonly number[]): number {
  return amounts.reduce((step, amount) => {
    let [large, small] = [step, amount];
    while (small > 0) [large, small] = [small, large % small];
    return large;
  }, 0);
}

/**
 * How many subsets come as near a target by chance, if sums lay anywhere from nothing to the sum of all: the width of the nearness,
 * never less than the common step, times the subsets, over that range.
 *
 * @param distance  of the sum found from the target, in cents
 * Source: METHODS, subset sums with chance of coincidence.
 */
export function coincidences(
  amounts: readonly number[],
  distance: number,
  { fewest, most }: Pick<SubsetRule, 'fewest' | 'most'>,
): number {
  const range = amounts.reduce((sum, amount) => sum + amount, 0);
  const width = Math.max(2 * distance, commonStep(amounts));
  return (subsetCount(amounts.length, fewest, most) * width) / range;
}
