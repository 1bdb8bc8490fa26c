import { centsIn, type Holding } from './lots.ts';
import { Queue } from './queue.ts';

/**
 * Lowest intermediate balance: a payment takes followed money only when no other is left, so that the followed part never exceeds
 * the lowest balance since it came, and later receipts do not restore it. Among followed money, and among the other, the longest
 * held goes first.
 *
 * A payment may be said to take followed money first: an asset looked at first, or a transfer between own accounts that carries it.
 */
export function lowestBalanceHolding(): Holding {
  const followed = new Queue();
  const other = new Queue();
  return {
    receive: (lots) => {
      followed.add(lots.filter(({ isFollowed }) => isFollowed));
      other.add(lots.filter(({ isFollowed }) => !isFollowed));
    },
    pay: (cents, isFollowedFirst) => {
      const [first, second] = isFollowedFirst ? [followed, other] : [other, followed];
      const taken = first.takeOldest(cents);
      return [...taken, ...second.takeOldest(cents - centsIn(taken))];
    },
    lots: () => [...other.lots(), ...followed.lots()],
  };
}
