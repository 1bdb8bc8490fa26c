import type { Random } from './random.ts';

/** Benford’s law: parts of the first digits 1 to 9. */
export const benford: readonly number[] = Array.from({ length: 9 }, (_, at) => Math.log10(1 + 1 / (at + 1)));

/** Mean distance between the parts of the digits and a law. @throws RangeError on no digits */
export function digitDistance(counts: readonly number[], law: readonly number[]): number {
  const drawn = counts.reduce((sum, count) => sum + count, 0);
  if (drawn === 0) throw new RangeError('the digits of nothing');
  return law.reduce((sum, part, at) => sum + Math.abs((counts[at] ?? 0) / drawn - part), 0) / law.length;
}

/** A normal number by two uniform ones (Box and Muller). */
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Below it a binomial number is drawn by inverting its law, above it by the normal law, which it then follows within its own rounding. */
const SMALL = 30;

function drawBinomial(trials: number, chance: number, random: Random): number {
  if (chance > 0.5) return trials - drawBinomial(trials, 1 - chance, random);
  const spread = trials * chance * (1 - chance);
  if (spread >= SMALL)
    return Math.min(trials, Math.max(0, Math.round(trials * chance + Math.sqrt(spread) * normal(random))));
  const odds = chance / (1 - chance);
  let successes = 0;
  let likely = (1 - chance) ** trials;
  for (let left = random(); left > likely && successes < trials; successes += 1) {
    left -= likely;
    likely *= (odds * (trials - successes)) / (successes + 1);
  }
  return successes;
}

/** Simulations at or above the distance after which it is plainly likely, and no more are made. */
const PLAINLY_LIKELY = 400;

/**
 * Chance of a distance at least as large if the digits followed the law: (1 + simulations at or above) / (1 + simulations), each of
 * as many digits as were counted. Where four hundred of them are at or above early, the chance is four hundred over those made by then.
 * Fixed limits of the distance are wrong for small numbers, and are not used.
 *
 * @param distance     as `digitDistance` gives it
 * @param drawn        digits counted
 * @param simulations  made at most; ≥ 1
 * Source: Besag and Clifford, Sequential Monte Carlo p-values, Biometrika 78 (1991).
 */
export function digitChance(
  distance: number,
  drawn: number,
  law: readonly number[],
  simulations: number,
  random: Random,
): number {
  let above = 0;
  const counts = new Array<number>(law.length).fill(0);
  for (let simulation = 0; simulation < simulations; simulation += 1) {
    let left = drawn;
    let part = 1;
    law.forEach((share, at) => {
      const isLast = at === law.length - 1;
      const got = isLast ? left : drawBinomial(left, Math.min(1, share / part), random);
      counts[at] = got;
      left -= got;
      part = Math.max(Number.EPSILON, part - share);
    });
    if (digitDistance(counts, law) >= distance) above += 1;
    if (above === PLAINLY_LIKELY) return above / (simulation + 1);
  }
  return (1 + above) / (1 + simulations);
}
