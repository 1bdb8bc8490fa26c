import type { Holding } from './lots.ts';
import { Queue } from './queue.ts';

/** Last in, first out: a payment takes what came last. Inside one receipt the order of the payer's account is kept. */
export function lifoHolding(): Holding {
  const stack = new Queue();
  return {
    receive: (lots) => stack.add(lots),
    pay: (cents) => stack.takeNewest(cents),
    lots: () => stack.lots(),
  };
}
