/**
 * Chance that a Poisson number is at least `least`.
 *
 * The terms of the tail are added, never the head taken from one, so that small chances keep their digits.
 *
 * @param expected  mean, > 0
 * @param least     whole, ≥ 0
 */
export function poissonTail(expected: number, least: number): number {
  if (least === 0) return 1;
  let logTerm = -expected;
  for (let k = 1; k <= least; k++) logTerm += Math.log(expected / k);
  let term = Math.exp(logTerm);
  let sum = term;
  for (let k = least + 1; term > sum * 1e-17 || k < expected; k++) {
    term *= expected / k;
    sum += term;
  }
  return Math.min(1, sum);
}
