/** The middle of numbers, the mean of the two middle ones where they are even in number. @throws RangeError on none */
export function medianOf(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) throw new RangeError('the median of nothing');
  const middle = sorted.length >>> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Makes the median deviation of normal numbers their standard deviation. */
const NORMAL = 1.4826;

/** Centre and scale that a few wild numbers do not move. */
export interface Robust {
  readonly median: number;
  /** 1.4826 × the median distance from the median, or the floor where that is larger. */
  readonly scale: number;
}

/**
 * @param floor  least scale, in the unit of the values; without one, numbers that are nearly all alike make every other infinite
 * @throws RangeError on no values
 */
export function robustOf(values: ArrayLike<number>, floor: number): Robust {
  const median = medianOf(values);
  const deviation = medianOf(Float64Array.from(values, (value) => Math.abs(value - median)));
  return { median, scale: Math.max(NORMAL * deviation, floor) };
}

/** How many scales a value lies above the median; below it, negative. */
export const robustZ = (value: number, { median, scale }: Robust): number => (value - median) / scale;
