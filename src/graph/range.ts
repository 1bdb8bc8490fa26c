/** Half-open: from `first` up to, and not including, `last`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** @throws RangeError unless 0 ≤ first ≤ last ≤ most, all whole */
export function assertRange(range: Range, most: number): void {
  const { first, last } = range;
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0 || last < first || last > most)
    throw new RangeError(`range ${first} to ${last} of ${most}`);
}
