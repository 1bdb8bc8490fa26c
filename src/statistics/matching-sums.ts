import { coincidences, commonStep, MOST_AMOUNTS, type Subset, subsetCount } from './subset-sums.ts';

/** Matches beyond these are counted and not listed. */
export const MOST_LISTED = 1_000;

/** As many matches as this by chance say nothing: a proposal. */
export const CHANCE_LIMIT = 0.1;

export interface MatchingSums {
  readonly isSearched: true;
  /** The nearest to the target first, of equally near ones those of fewer amounts; at most `MOST_LISTED`. */
  readonly listed: readonly Subset[];
  /** All that lie within the tolerance, listed or not. */
  readonly found: number;
  /** Subsets that could have met the target: all but the empty one. */
  readonly tried: number;
  /** How many would be found by chance if sums lay evenly from nothing to the sum of all. */
  readonly byChanceEven: number;
  /** How many would be if sums lay as those of amounts each taken or left by a coin. */
  readonly byChanceNormal: number;
  /** Whether by neither count as many as `CHANCE_LIMIT` would be found by chance. */
  readonly isInformative: boolean;
}

/** Too many amounts to try: the period asked must be narrower. */
export interface TooManyAmounts {
  readonly isSearched: false;
  readonly amounts: number;
  readonly most: number;
}

/**
 * Which amounts add up to a target, such as deposits to a price, and how many sets of them would by chance. The target must be
 * chosen before the sums are seen, and the tolerance before the matches are.
 *
 * The width of the tolerance is never taken as narrower than the common step of the amounts: round amounts meet round targets.
 *
 * @param amounts    whole cents above nothing; more than `MOST_AMOUNTS` are not searched
 * @param target     whole cents
 * @param tolerance  whole cents ≥ 0
 * @throws RangeError on an amount, target or tolerance that is not such
 * Cost: O(2^(N/2) · N) time and memory for N amounts, by meeting in the middle. Source: METHODS 14; Horowitz and Sahni 1974.
 */
export function matchingSums(
  amounts: readonly number[],
  target: number,
  tolerance: number,
): MatchingSums | TooManyAmounts {
  if (amounts.some((amount) => !Number.isSafeInteger(amount) || amount <= 0)) throw new RangeError('amounts');
  if (!Number.isSafeInteger(target) || !Number.isSafeInteger(tolerance) || tolerance < 0) {
    throw new RangeError(`target ${target} within ${tolerance}`);
  }
  if (amounts.length > MOST_AMOUNTS) return { isSearched: false, amounts: amounts.length, most: MOST_AMOUNTS };
  const halves = halvesOf(amounts);
  const found = countWithin(halves, target, tolerance);
  const near = nearestHolding(halves, target, tolerance, Math.min(found, MOST_LISTED));
  const inside = near === 0 ? [] : subsetsBetween(halves, target - near + 1, target + near - 1, MOST_LISTED);
  const edges = near === 0 ? [target] : [target - near, target + near];
  const onEdge = edges.flatMap((sum) => subsetsBetween(halves, sum, sum, MOST_LISTED));
  const all = { fewest: 1, most: amounts.length };
  const byChanceEven = amounts.length === 0 ? 0 : coincidences(amounts, tolerance, all);
  const byChanceNormal = amounts.length === 0 ? 0 : normalCoincidences(amounts, target, tolerance);
  return {
    isSearched: true,
    listed: [...inside, ...onEdge].sort((a, b) => nearer(a, b, target)).slice(0, Math.min(found, MOST_LISTED)),
    found,
    tried: subsetCount(amounts.length, all.fewest, all.most),
    byChanceEven,
    byChanceNormal,
    isInformative: Math.max(byChanceEven, byChanceNormal) < CHANCE_LIMIT,
  };
}

/** METHODS 14, E2: sums of amounts each taken or left by a coin are about normal, with half their sum as mean. */
function normalCoincidences(amounts: readonly number[], target: number, tolerance: number): number {
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / 2;
  const variance = amounts.reduce((sum, amount) => sum + amount * amount, 0) / 4;
  const density = Math.exp(-((target - mean) ** 2) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
  const width = Math.max(2 * tolerance, commonStep(amounts));
  return subsetCount(amounts.length, 1, amounts.length) * density * width;
}

interface HalfSum {
  /** Places taken, one bit each. */
  readonly bits: number;
  readonly sum: number;
}

interface Halves {
  readonly left: readonly HalfSum[];
  /** By sum. */
  readonly right: readonly HalfSum[];
}

function halvesOf(amounts: readonly number[]): Halves {
  const middle = amounts.length >>> 1;
  const sums = (first: number, last: number): HalfSum[] => {
    let all: HalfSum[] = [{ bits: 0, sum: 0 }];
    for (let place = first; place < last; place++) {
      const amount = amounts[place] ?? 0;
      all = [...all, ...all.map(({ bits, sum }) => ({ bits: bits | (1 << place), sum: sum + amount }))];
    }
    return all;
  };
  return { left: sums(0, middle), right: sums(middle, amounts.length).sort((a, b) => a.sum - b.sum) };
}

/** First place of sorted sums that is at least so much. */
function firstFrom(sums: readonly HalfSum[], least: number): number {
  let low = 0;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle]?.sum ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many subsets, but the empty one, come within so much of the target. */
function countWithin({ left, right }: Halves, target: number, tolerance: number): number {
  const count = left.reduce((found, { sum }) => {
    const rest = target - sum;
    return found + firstFrom(right, rest + tolerance + 1) - firstFrom(right, rest - tolerance);
  }, 0);
  return Math.abs(target) <= tolerance ? count - 1 : count;
}

/** The least distance from the target, at most the tolerance, within which so many subsets lie. */
function nearestHolding(halves: Halves, target: number, tolerance: number, wanted: number): number {
  let low = 0;
  let high = tolerance;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (countWithin(halves, target, middle) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Up to so many subsets, but the empty one, with sums from one to another. */
function subsetsBetween({ left, right }: Halves, least: number, largest: number, most: number): Subset[] {
  const subsets: Subset[] = [];
  for (const one of left) {
    for (let place = firstFrom(right, least - one.sum); place < right.length; place++) {
      const other = right[place];
      if (!other || one.sum + other.sum > largest || subsets.length >= most) break;
      const bits = one.bits | other.bits;
      if (bits !== 0) subsets.push({ places: placesOf(bits), sum: one.sum + other.sum });
    }
  }
  return subsets;
}

const placesOf = (bits: number): number[] =>
  Array.from({ length: MOST_AMOUNTS }, (_, place) => place).filter((place) => (bits & (1 << place)) !== 0);

function nearer(a: Subset, b: Subset, target: number): number {
  const distance = Math.abs(a.sum - target) - Math.abs(b.sum - target);
  return distance || a.places.length - b.places.length || first(a.places, b.places);
}

function first(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((one, index) => one !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
