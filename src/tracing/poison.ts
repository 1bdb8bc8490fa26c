import { type Holding, type Lot, UNNAMED } from './lots.ts';

/**
 * Poison: as long as anything is held after followed money came, all that is held and paid counts as followed. Does not conserve:
 * an upper bound only. Of the receipts that could be named as the way it came, the first is.
 */
export function poisonHolding(): Holding {
  let held = 0;
  let touch: Lot | null = null;
  const all = (cents: number): Lot =>
    touch ? { ...touch, cents } : { origin: UNNAMED, arrival: UNNAMED, isFollowed: false, cents };
  return {
    receive: (lots) => {
      for (const lot of lots) {
        held += lot.cents;
        if (lot.isFollowed && lot.cents > 0) touch ??= lot;
      }
    },
    pay: (cents) => {
      const paid = all(cents);
      held -= cents;
      if (held === 0) touch = null;
      return cents === 0 ? [] : [paid];
    },
    lots: () => (held === 0 ? [] : [all(held)]),
  };
}
