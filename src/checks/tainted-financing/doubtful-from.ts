import { at, type Movements } from '#tracing/movements.ts';

/**
 * From when on money in an account may have come by an account that does not prove, its own balance included.
 *
 * @returns  by account, an instant; Infinity where all that came is proven to the end
 * Cost: O(movements).
 */
export function doubtfulFrom({ from, to, instant, cents, isService, unprovenFrom }: Movements): Float64Array {
  const since = Float64Array.from(unprovenFrom);
  for (let movement = 0; movement < from.length; movement++) {
    const [payer, receiver, now] = [at(from, movement), at(to, movement), at(instant, movement)];
    if (payer < 0 || receiver < 0 || at(cents, movement) === 0) continue;
    if (at(isService, payer) !== 0 || at(since, payer) > now) continue;
    since[receiver] = Math.min(now, at(since, receiver));
  }
  return since;
}
