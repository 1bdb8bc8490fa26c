import { at } from './movements.ts';
import { type Lot, UNNAMED } from './lots.ts';

const FIRST_ROOM = 16;

/** The lots of one payment on their way, from the longest held to the newest; one is reused for every movement. */
export class Parcel {
  length = 0;
  private origins = new Float64Array(FIRST_ROOM);
  private arrivals = new Int32Array(FIRST_ROOM);
  private followed = new Uint8Array(FIRST_ROOM);
  private amounts = new Float64Array(FIRST_ROOM);

  clear(): void {
    this.length = 0;
  }

  /** Adds a lot after the others, as one with the last when they have the same story. */
  add(origin: number, arrival: number, isFollowed: boolean, cents: number): void {
    if (cents === 0) return;
    const flag = Number(isFollowed);
    const last = this.length - 1;
    if (last >= 0 && this.origins[last] === origin && this.arrivals[last] === arrival && this.followed[last] === flag) {
      this.amounts[last] = at(this.amounts, last) + cents;
      return;
    }
    if (this.length === this.origins.length) this.grow();
    this.origins[this.length] = origin;
    this.arrivals[this.length] = arrival;
    this.followed[this.length] = flag;
    this.amounts[this.length] = cents;
    this.length++;
  }

  originOf = (lot: number): number => at(this.origins, lot);
  arrivalOf = (lot: number): number => at(this.arrivals, lot);
  isFollowed = (lot: number): boolean => at(this.followed, lot) !== 0;
  centsOf = (lot: number): number => at(this.amounts, lot);

  followedCents(): number {
    let sum = 0;
    for (let lot = 0; lot < this.length; lot++) if (this.followed[lot] === 1) sum += at(this.amounts, lot);
    return sum;
  }

  /** Lots as they come into an account by one movement. Clean money without a name needs no arrival. */
  relabel(movement: number): void {
    const size = this.length;
    this.length = 0;
    for (let lot = 0; lot < size; lot++) {
      const isFollowed = at(this.followed, lot) !== 0;
      const origin = at(this.origins, lot);
      this.add(origin, isFollowed || origin !== UNNAMED ? movement : UNNAMED, isFollowed, at(this.amounts, lot));
    }
  }

  lots(): Lot[] {
    return Array.from({ length: this.length }, (_, lot) => ({
      origin: this.originOf(lot),
      arrival: this.arrivalOf(lot),
      isFollowed: this.isFollowed(lot),
      cents: this.centsOf(lot),
    }));
  }

  fill(lots: readonly Lot[]): void {
    this.length = 0;
    for (const { origin, arrival, isFollowed, cents } of lots) this.add(origin, arrival, isFollowed, cents);
  }

  private grow(): void {
    const room = this.origins.length * 2;
    const [origins, arrivals, followed, amounts] = [this.origins, this.arrivals, this.followed, this.amounts];
    this.origins = new Float64Array(room);
    this.arrivals = new Int32Array(room);
    this.followed = new Uint8Array(room);
    this.amounts = new Float64Array(room);
    this.origins.set(origins);
    this.arrivals.set(arrivals);
    this.followed.set(followed);
    this.amounts.set(amounts);
  }
}
