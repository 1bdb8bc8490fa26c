/**
 * The value below which, itself included, lies a part of the values: the smallest that is no less than this part of them (nearest
 * rank). It is always one of the values.
 *
 * @param sorted  in ascending order, at least one
 * @param part    above 0, at most 1
 * @throws RangeError on no values, or a part out of bounds
 */
export function quantileOf(sorted: ArrayLike<number>, part: number): number {
  if (!(part > 0 && part <= 1)) throw new RangeError(`a part of ${part}`);
  const value = sorted[Math.max(0, Math.ceil(part * sorted.length - 1e-9) - 1)];
  if (value === undefined) throw new RangeError('a quantile of nothing');
  return value;
}
