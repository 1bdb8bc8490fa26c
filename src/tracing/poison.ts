import { type Holdings, UNNAMED } from './lots.ts';
import { at } from './movements.ts';

/**
 * Poison: as long as anything is held after followed money came, all that is held and paid counts as followed. Does not conserve:
 * an upper bound only. Of the receipts that could be named as the way it came, the first is.
 */
export function poisonHoldings(accounts: number): Holdings {
  const held = new Float64Array(accounts);
  const isTouched = new Uint8Array(accounts);
  const origins = new Float64Array(accounts);
  const arrivals = new Int32Array(accounts);
  return {
    receive: (account, origin, arrival, isFollowed, cents) => {
      held[account] = at(held, account) + cents;
      if (!isFollowed || cents === 0 || at(isTouched, account) !== 0) return;
      isTouched[account] = 1;
      origins[account] = origin;
      arrivals[account] = arrival;
    },
    pay: (account, cents, _, into) => {
      if (at(isTouched, account) === 0) into.add(UNNAMED, UNNAMED, false, cents);
      else into.add(at(origins, account), at(arrivals, account), true, cents);
      held[account] = at(held, account) - cents;
      if (at(held, account) === 0) isTouched[account] = 0;
    },
    followed: (account) => (at(isTouched, account) === 0 ? 0 : at(held, account)),
  };
}
