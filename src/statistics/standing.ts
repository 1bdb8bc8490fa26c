/** Where a value stands among those it is compared with. */
export interface Standing {
  /** 0 for the lowest, 1 for the highest; equal values share the middle of their places. */
  readonly percentile: number;
  /** 1 for the highest; equal values share the first of their places. */
  readonly rank: number;
  /** How many have the same value, itself included. */
  readonly equal: number;
  /** How many values were compared, itself included. */
  readonly among: number;
}

/**
 * @param values  NaN where a value is not known: it is compared with nothing
 * @returns       one a value; null where it is not known, or known of nobody else
 * Cost: O(n log n).
 */
export function standingsOf(values: ArrayLike<number>): readonly (Standing | null)[] {
  const known = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const among = known.length;
  return Array.from(values, (value) => {
    if (Number.isNaN(value) || among < 2) return null;
    const below = firstNotBelow(known, value);
    const above = among - firstNotBelow(known, value, true);
    const equal = among - below - above;
    return { percentile: (below + (equal - 1) / 2) / (among - 1), rank: above + 1, equal, among };
  });
}

/** Place of the first value at or above, or strictly above. */
function firstNotBelow(sorted: Float64Array, value: number, isStrict = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const here = sorted[middle] ?? Infinity;
    if (here < value || (isStrict && here === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
