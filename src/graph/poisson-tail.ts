/**
 * Chance that a Poisson number is at least `least`.
 *
 * Above the mean the terms of the tail are added rather than the head taken from one, so that small chances keep their digits.
 *
 * @param expected  mean, > 0
 * @param least     whole, ≥ 0
 */
export function poissonTail(expected: number, least: number): number {
  let logTerm = -expected;
  let head = 0;
  for (let k = 0; k < least; k++) {
    head += Math.exp(logTerm);
    logTerm += Math.log(expected / (k + 1));
  }
  if (least <= expected) return 1 - head;
  let term = Math.exp(logTerm);
  let tail = term;
  for (let k = least + 1; term > tail * Number.EPSILON; k++) {
    term *= expected / k;
    tail += term;
  }
  return Math.min(1, tail);
}
