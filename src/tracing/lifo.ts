import type { Holdings } from './lots.ts';
import { Queues } from './queues.ts';

/** Last in, first out: a payment takes what came last. Inside one receipt the order of the payer's account is kept. */
export function lifoHoldings(accounts: number): Holdings {
  const stacks = new Queues(accounts);
  return {
    receive: (account, origin, arrival, isFollowed, cents) => stacks.add(account, origin, arrival, isFollowed, cents),
    pay: (account, cents, _, into) => void stacks.takeNewest(account, cents, into),
    followed: (account) => stacks.followedCents(account),
  };
}
