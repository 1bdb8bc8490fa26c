/**
 * Chance that of `trials` draws at least `least` succeed. Terms are added from the larger end as logarithms, so that small chances
 * keep their digits.
 *
 * @param trials  whole, ≥ 0
 * @param least   whole, ≥ 0
 * @param chance  of one success, 0 to 1
 */
export function binomialTail(trials: number, least: number, chance: number): number {
  if (least <= 0) return 1;
  if (least > trials || chance <= 0) return 0;
  if (chance >= 1) return 1;
  let logTerm = 0;
  for (let at = 1; at <= least; at += 1) logTerm += Math.log((trials - least + at) / at);
  logTerm += least * Math.log(chance) + (trials - least) * Math.log1p(-chance);
  const odds = chance / (1 - chance);
  let term = 1;
  let sum = 1;
  for (let successes = least; successes < trials; successes += 1) {
    term *= (odds * (trials - successes)) / (successes + 1);
    sum += term;
    if (term < sum * Number.EPSILON && successes > trials * chance) break;
  }
  return Math.min(1, Math.exp(logTerm + Math.log(sum)));
}
