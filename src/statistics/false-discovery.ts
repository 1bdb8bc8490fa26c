/**
 * q-values of tests made together: the least rate of false discoveries at which each would be kept.
 *
 * @param chances  p-values, 0 to 1, in any order
 * @param dependence  `any` divides by Σ 1/i, which holds whatever ties the tests to one another
 * @returns q-values in the order of the p-values
 * @throws RangeError on a p outside 0 to 1
 * Source: Benjamini and Hochberg, 1995; Benjamini and Yekutieli, 2001.
 */
export function falseDiscoveryRates(
  chances: ArrayLike<number>,
  dependence: 'independent' | 'any' = 'independent',
): Float64Array {
  const tests = chances.length;
  const order = Array.from({ length: tests }, (_, at) => at).sort((a, b) => (chances[a] ?? 0) - (chances[b] ?? 0));
  let harmonic = 1;
  if (dependence === 'any') for (let at = 2; at <= tests; at += 1) harmonic += 1 / at;
  const rates = new Float64Array(tests);
  let least = 1;
  for (let place = tests; place >= 1; place -= 1) {
    const at = order[place - 1] ?? 0;
    const chance = chances[at] ?? NaN;
    if (!(chance >= 0 && chance <= 1)) throw new RangeError(`a chance of ${chance}`);
    least = Math.min(least, chance * ((tests * harmonic) / place));
    rates[at] = least;
  }
  return rates;
}
