/**
 * A sum shared among parts in proportion to them, in whole cents that add up to it: each part has its share rounded down, and the
 * cents left over go one each to the largest remainders, of equal ones to the first. No share exceeds its part.
 *
 * @param parts  whole cents ≥ 0
 * @param sum    whole cents, from 0 to the sum of the parts
 * @throws RangeError when the parts do not hold the sum
 * Cost: O(parts · log parts). Exact for all safe integers.
 */
export function inProportion(parts: readonly number[], sum: number): number[] {
  const whole = parts.reduce((total, part) => total + part, 0);
  if (!(sum >= 0 && sum <= whole)) throw new RangeError(`${sum} cents out of ${whole}`);
  if (sum === whole) return [...parts];
  const shares: number[] = [];
  const remainders: number[] = [];
  let left = sum;
  for (const part of parts) {
    const { share, remainder } = divided(part, sum, whole);
    shares.push(share);
    remainders.push(remainder);
    left -= share;
  }
  if (left === 0) return shares;
  const byRemainder = remainders.map((_, place) => place).sort((a, b) => less(remainders, a, b));
  for (const place of byRemainder.slice(0, left)) shares[place] = (shares[place] ?? 0) + 1;
  return shares;
}

/**
 * part · sum / whole in whole cents, a half going down: what `inProportion` gives the second of two parts.
 *
 * @param sum  from 0 to the whole
 */
export function halfDownShare(part: number, sum: number, whole: number): number {
  if (sum === whole) return part;
  const { share, remainder } = divided(part, sum, whole);
  return remainder > whole - remainder ? share + 1 : share;
}

const less = (remainders: readonly number[], a: number, b: number): number =>
  (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b;

/** part · sum / whole, rounded down, and what is left of the division; by long integers where doubles are no longer exact. */
function divided(part: number, sum: number, whole: number): { share: number; remainder: number } {
  const product = part * sum;
  if (product <= Number.MAX_SAFE_INTEGER) {
    const remainder = product % whole;
    return { share: (product - remainder) / whole, remainder };
  }
  const long = BigInt(part) * BigInt(sum);
  return { share: Number(long / BigInt(whole)), remainder: Number(long % BigInt(whole)) };
}
