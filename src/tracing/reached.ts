import { at, type Movements, OUTSIDE } from './movements.ts';

/** The part of a file that picked money can have come to. */
export interface Reached {
  readonly movements: Movements;
  /** Of each movement of the part, the cents picked. */
  readonly picked: Float64Array;
  /** Of each movement of the part, its place in the file. */
  readonly places: Uint32Array;
}

/**
 * Leaves out what cannot matter to picked money under any rule, nor under any order of movements of one instant: accounts it never
 * reaches, and what happened in an account before it came, of which only the balance is kept. Following the part gives to the cent what
 * following the whole does.
 *
 * @param picked  of each movement, the cents picked
 * Cost: O(movements), times the longest chain of accounts first reached in one instant.
 */
export function reachedPart(movements: Movements, picked: Float64Array): Reached {
  const { row, from, to, instant, cents, isService } = movements;
  const reached = new Uint8Array(isService.length);
  const opening = new Float64Array(isService.length);
  const balance = Float64Array.from(movements.opening);
  const kept = new Uint32Array(row.length);
  const [payers, receivers] = [new Int32Array(row.length), new Int32Array(row.length)];
  let size = 0;
  const isHolder = (account: number): boolean => account >= 0 && at(isService, account) === 0;
  const isReached = (account: number): boolean => account >= 0 && at(reached, account) !== 0;
  const end = (account: number): number => (isHolder(account) && !isReached(account) ? OUTSIDE : account);

  const reach = (first: number, last: number): boolean => {
    let isMore = false;
    for (let movement = first; movement < last; movement++) {
      const receiver = at(to, movement);
      if (!isHolder(receiver) || isReached(receiver) || at(from, movement) === receiver) continue;
      if (!(at(picked, movement) > 0) && !isReached(at(from, movement))) continue;
      reached[receiver] = 1;
      opening[receiver] = at(balance, receiver);
      isMore = true;
    }
    return isMore;
  };

  for (let first = 0; first < row.length;) {
    let last = first + 1;
    while (last < row.length && instant[last] === instant[first]) last++;
    while (reach(first, last));
    for (let movement = first; movement < last; movement++) {
      const [payer, receiver, amount] = [at(from, movement), at(to, movement), at(cents, movement)];
      if (isReached(payer) || isReached(receiver) || at(picked, movement) > 0) {
        kept[size] = movement;
        payers[size] = end(payer);
        receivers[size] = end(receiver);
        size++;
      }
      if (payer === receiver) continue;
      if (isHolder(payer)) balance[payer] = at(balance, payer) - amount;
      if (isHolder(receiver)) balance[receiver] = at(balance, receiver) + amount;
    }
    first = last;
  }
  const places = kept.slice(0, size);
  const floats = (values: Float64Array): Float64Array<ArrayBuffer> => {
    const part = new Float64Array(size);
    for (let place = 0; place < size; place++) part[place] = at(values, at(places, place));
    return part;
  };
  return {
    movements: {
      ...movements,
      row: floats(row),
      from: payers.slice(0, size),
      to: receivers.slice(0, size),
      instant: floats(instant),
      cents: floats(cents),
      opening,
    },
    picked: floats(picked),
    places,
  };
}
