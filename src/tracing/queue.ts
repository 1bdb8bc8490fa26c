import { append, type Lot } from './lots.ts';

const LEAST_DROPPED = 64;

/** Lots from the longest held to the newest, taken from either end; amortised O(1) a lot. */
export class Queue {
  private held: Lot[] = [];
  private first = 0;

  add(lots: readonly Lot[]): void {
    if (this.first === this.held.length) this.clear();
    for (const lot of lots) append(this.held, lot);
  }

  /** @returns up to so many cents, the longest held first; less when there is less */
  takeOldest(cents: number): Lot[] {
    const taken: Lot[] = [];
    let wanted = cents;
    while (wanted > 0) {
      const lot = this.held[this.first];
      if (!lot) break;
      if (lot.cents <= wanted) {
        this.first++;
        taken.push(lot);
        wanted -= lot.cents;
      } else {
        this.held[this.first] = { ...lot, cents: lot.cents - wanted };
        taken.push({ ...lot, cents: wanted });
        wanted = 0;
      }
    }
    this.drop();
    return taken;
  }

  /** @returns up to so many cents, the newest, in the order in which they were held; less when there is less */
  takeNewest(cents: number): Lot[] {
    const taken: Lot[] = [];
    let wanted = cents;
    while (wanted > 0 && this.held.length > this.first) {
      const lot = this.held.pop();
      if (!lot) break;
      if (lot.cents > wanted) this.held.push({ ...lot, cents: lot.cents - wanted });
      const part = Math.min(lot.cents, wanted);
      taken.push({ ...lot, cents: part });
      wanted -= part;
    }
    return taken.reverse();
  }

  lots(): readonly Lot[] {
    return this.held.slice(this.first);
  }

  private drop(): void {
    if (this.first < LEAST_DROPPED || this.first * 2 < this.held.length) return;
    this.held = this.held.slice(this.first);
    this.first = 0;
  }

  private clear(): void {
    this.held = [];
    this.first = 0;
  }
}
