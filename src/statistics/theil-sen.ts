import { medianOf } from './robust.ts';

/**
 * Slope of a trend that a few wild values do not turn: the median of the slopes between every two points.
 *
 * @param times   in any unit, all different
 * @param values  of the same length
 * @returns units of value per unit of time
 * @throws RangeError on fewer than two points, lengths that differ, or a time given twice
 * Cost: time O(n² log n), memory O(n²).
 * Source: Sen, Estimates of the regression coefficient based on Kendall's tau, JASA 63 (1968).
 */
export function theilSenSlope(times: ArrayLike<number>, values: ArrayLike<number>): number {
  const points = times.length;
  if (points !== values.length || points < 2)
    throw new RangeError(`a trend through ${points} and ${values.length} points`);
  const slopes: number[] = [];
  for (let one = 0; one < points; one++)
    for (let other = 0; other < one; other++) {
      const between = (times[one] ?? NaN) - (times[other] ?? NaN);
      if (between === 0) throw new RangeError('two values at one time');
      slopes.push(((values[one] ?? NaN) - (values[other] ?? NaN)) / between);
    }
  // nothing added makes one zero of the two
  return medianOf(slopes) + 0;
}
