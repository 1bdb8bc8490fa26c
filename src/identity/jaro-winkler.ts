const PREFIX_WEIGHT = 0.1;
const LONGEST_PREFIX = 4;

/**
 * Likeness of two words from 0 to 1, by letters in common near the same place, a common beginning counting more.
 * Source: Winkler, Proceedings of the Section on Survey Research Methods, American Statistical Association (1990), 354–359.
 */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Uint8Array(other.length);
  const mine: string[] = [];
  for (let at = 0; at < one.length; at++) {
    const letter = one.charAt(at);
    const last = Math.min(other.length - 1, at + reach);
    for (let there = Math.max(0, at - reach); there <= last; there++) {
      if (taken[there] === 1 || other.charAt(there) !== letter) continue;
      taken[there] = 1;
      mine.push(letter);
      break;
    }
  }
  if (mine.length === 0) return 0;
  let crossed = 0;
  let met = 0;
  for (let there = 0; there < other.length; there++) {
    if (taken[there] !== 1) continue;
    if (mine[met] !== other.charAt(there)) crossed++;
    met++;
  }
  const jaro = (met / one.length + met / other.length + (met - crossed / 2) / met) / 3;
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < one.length && one.charAt(prefix) === other.charAt(prefix)) prefix++;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}
