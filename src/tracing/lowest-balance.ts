import type { Holdings } from './lots.ts';
import { Queues } from './queues.ts';

/**
 * Lowest intermediate balance: a payment takes followed money only when no other is left, so that the followed part never exceeds
 * the lowest balance since it came, and later receipts do not restore it. Among followed money, and among the other, the longest
 * held goes first.
 *
 * A payment may be said to take followed money first: an asset looked at first, or a transfer between own accounts that carries it.
 */
export function lowestBalanceHoldings(accounts: number): Holdings {
  const followed = new Queues(accounts);
  const other = new Queues(accounts);
  return {
    receive: (account, origin, arrival, isFollowed, cents) =>
      (isFollowed ? followed : other).add(account, origin, arrival, isFollowed, cents),
    pay: (account, cents, isFollowedFirst, into) => {
      const [first, second] = isFollowedFirst ? [followed, other] : [other, followed];
      const wanting = first.takeOldest(account, cents, into);
      second.takeOldest(account, wanting, into);
    },
    followed: (account) => followed.followedCents(account),
  };
}
