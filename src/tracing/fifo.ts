import type { Holdings } from './lots.ts';
import { Queues } from './queues.ts';

/** First in, first out: a payment takes what was held longest. Source: Devaynes v Noble (Clayton's case), 1816. */
export function fifoHoldings(accounts: number): Holdings {
  const queues = new Queues(accounts);
  return {
    receive: (account, origin, arrival, isFollowed, cents) => queues.add(account, origin, arrival, isFollowed, cents),
    pay: (account, cents, _, into) => void queues.takeOldest(account, cents, into),
    followed: (account) => queues.followedCents(account),
  };
}
