/** How a series is cut into stretches. */
export interface ChangeRule {
  /** Cost of one change, in the square of the unit of the values; > 0. */
  readonly penalty: number;
  /** Least number of values in a stretch, whole, ≥ 1. */
  readonly shortest: number;
}

/**
 * Places where a series changes its level: the cut into stretches whose squared distances from their own means, with the penalty
 * for each change, sum to the least. Exact (PELT): starts that can be no part of a best cut are dropped on the way.
 *
 * @returns the index at which each stretch but the first begins, in ascending order; none where the series is too short to cut
 * @throws RangeError on a rule out of bounds, or a value that is no number
 * Cost: time O(n²) at worst, near O(n) where changes are many; memory O(n).
 * Source: Killick, Fearnhead and Eckley, Optimal Detection of Changepoints with a Linear Computational Cost, JASA 107 (2012).
 */
export function changePoints(values: ArrayLike<number>, { penalty, shortest }: ChangeRule): readonly number[] {
  if (!(penalty > 0) || !Number.isInteger(shortest) || shortest < 1)
    throw new RangeError(`a penalty of ${penalty}, stretches of ${shortest}`);
  const length = values.length;
  const distance = squaredDistances(values);
  const least = new Float64Array(length + 1).fill(Infinity);
  const begins = new Int32Array(length + 1);
  least[0] = -penalty;
  const costUpTo = (start: number, end: number): number => (least[start] ?? Infinity) + distance(start, end);
  /** A start that some later start already beats may still be needed until a stretch that begins there is long enough. */
  let starts: { readonly at: number; droppedFrom: number }[] = [];
  for (let end = shortest; end <= length; end++) {
    const opened = end - shortest;
    if (Number.isFinite(least[opened])) starts.push({ at: opened, droppedFrom: Infinity });
    starts = starts.filter(({ droppedFrom }) => droppedFrom > end);
    for (const { at } of starts) {
      const cost = costUpTo(at, end) + penalty;
      if (cost < (least[end] ?? Infinity)) {
        least[end] = cost;
        begins[end] = at;
      }
    }
    for (const start of starts)
      if (costUpTo(start.at, end) > (least[end] ?? Infinity))
        start.droppedFrom = Math.min(start.droppedFrom, end + shortest);
  }
  if (length < shortest) return [];
  const changes: number[] = [];
  for (let at = begins[length] ?? 0; at > 0; at = begins[at] ?? 0) changes.push(at);
  return changes.reverse();
}

/** Sum of squared distances from the mean of values[start … end − 1], each in constant time. */
function squaredDistances(values: ArrayLike<number>): (start: number, end: number) => number {
  const centre = values.length > 0 ? (values[0] ?? 0) : 0;
  const sums = new Float64Array(values.length + 1);
  const squares = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) {
    const value = (values[at] ?? NaN) - centre;
    if (!Number.isFinite(value)) throw new RangeError(`value ${at} is ${values[at]}`);
    sums[at + 1] = (sums[at] ?? 0) + value;
    squares[at + 1] = (squares[at] ?? 0) + value * value;
  }
  return (start, end) => {
    const sum = (sums[end] ?? 0) - (sums[start] ?? 0);
    return Math.max(0, (squares[end] ?? 0) - (squares[start] ?? 0) - (sum * sum) / (end - start));
  };
}

/** Schwarz’s penalty (BIC) for one change, of a level and of its place, in a series of so many values around its levels by `scale`. */
export const schwarzPenalty = (length: number, scale: number): number => 2 * Math.log(length) * scale * scale;
