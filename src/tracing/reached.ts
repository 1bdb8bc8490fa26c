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
  const kept: number[] = [];
  const ends = { from: [] as number[], to: [] as number[] };
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
        kept.push(movement);
        ends.from.push(end(payer));
        ends.to.push(end(receiver));
      }
      if (payer === receiver) continue;
      if (isHolder(payer)) balance[payer] = at(balance, payer) - amount;
      if (isHolder(receiver)) balance[receiver] = at(balance, receiver) + amount;
    }
    first = last;
  }
  return {
    movements: {
      ...movements,
      row: Float64Array.from(kept, (movement) => at(row, movement)),
      from: Int32Array.from(ends.from),
      to: Int32Array.from(ends.to),
      instant: Float64Array.from(kept, (movement) => at(instant, movement)),
      cents: Float64Array.from(kept, (movement) => at(cents, movement)),
      opening,
    },
    picked: Float64Array.from(kept, (movement) => at(picked, movement)),
    places: Uint32Array.from(kept),
  };
}
