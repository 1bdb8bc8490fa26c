import type { Holding } from './lots.ts';
import { Queue } from './queue.ts';

/** First in, first out: a payment takes what was held longest. Source: Devaynes v Noble (Clayton's case), 1816. */
export function fifoHolding(): Holding {
  const queue = new Queue();
  return {
    receive: (lots) => queue.add(lots),
    pay: (cents) => queue.takeOldest(cents),
    lots: () => queue.lots(),
  };
}
