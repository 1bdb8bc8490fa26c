import { assertReplayable, at, type Movements } from './movements.ts';

/**
 * From when on what is attributed to an account is not reliable: followed money, under whatever rule, can have come to it, and its
 * own balance does not prove, or it was paid from an account that was no longer reliable.
 *
 * @param picked  of each movement, the cents picked
 * @returns       by account, an instant, Infinity when reliable to the end
 * Cost: O(movements).
 */
export function unreliableFrom(movements: Movements, picked: Float64Array): Float64Array {
  assertReplayable(movements);
  const { from, to, instant, isService, unprovenFrom } = movements;
  const reached = new Uint8Array(unprovenFrom.length);
  const since = new Float64Array(unprovenFrom.length).fill(Infinity);
  for (let movement = 0; movement < from.length; movement++) {
    const [payer, receiver, now] = [at(from, movement), at(to, movement), at(instant, movement)];
    if (receiver < 0 || receiver === payer || at(isService, receiver) !== 0) continue;
    const isFromReached = payer >= 0 && at(reached, payer) !== 0;
    if (!isFromReached && !(at(picked, movement) > 0)) continue;
    if (at(reached, receiver) === 0) {
      reached[receiver] = 1;
      since[receiver] = Math.max(now, at(unprovenFrom, receiver));
    }
    if (isFromReached && at(since, payer) <= now) since[receiver] = Math.min(now, at(since, receiver));
  }
  return since;
}
