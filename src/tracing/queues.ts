import { at } from './movements.ts';
import type { Parcel } from './parcel.ts';

const NONE = -1;
const FIRST_ROOM = 1024;

/**
 * Queues of lots from the longest held to the newest, taken from either end. All lots of all queues stand in the same columns,
 * chained both ways, and the room of a lot that is used up is given to the next: no object is made for a lot. O(1) a lot.
 */
export class Queues {
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private origins = new Float64Array(FIRST_ROOM);
  private arrivals = new Int32Array(FIRST_ROOM);
  private followed = new Uint8Array(FIRST_ROOM);
  private amounts = new Float64Array(FIRST_ROOM);
  private before = new Int32Array(FIRST_ROOM);
  private after = new Int32Array(FIRST_ROOM);
  private used = 0;
  private free = NONE;

  constructor(queues: number) {
    this.first = new Int32Array(queues).fill(NONE);
    this.last = new Int32Array(queues).fill(NONE);
  }

  /** Adds a lot at the end, as one with the last when they have the same story. */
  add(queue: number, origin: number, arrival: number, isFollowed: boolean, cents: number): void {
    if (cents === 0) return;
    const flag = Number(isFollowed);
    const last = at(this.last, queue);
    if (
      last !== NONE &&
      this.origins[last] === origin &&
      this.arrivals[last] === arrival &&
      this.followed[last] === flag
    ) {
      this.amounts[last] = at(this.amounts, last) + cents;
      return;
    }
    const lot = this.room();
    this.origins[lot] = origin;
    this.arrivals[lot] = arrival;
    this.followed[lot] = flag;
    this.amounts[lot] = cents;
    this.before[lot] = last;
    this.after[lot] = NONE;
    if (last === NONE) this.first[queue] = lot;
    else this.after[last] = lot;
    this.last[queue] = lot;
  }

  /** Moves up to so many cents into a parcel, the longest held first. @returns what is wanting */
  takeOldest(queue: number, cents: number, into: Parcel): number {
    let wanted = cents;
    while (wanted > 0) {
      const lot = at(this.first, queue);
      if (lot === NONE) return wanted;
      const part = Math.min(at(this.amounts, lot), wanted);
      this.move(lot, part, into);
      wanted -= part;
      if (part < at(this.amounts, lot)) this.amounts[lot] = at(this.amounts, lot) - part;
      else this.drop(queue, lot);
    }
    return 0;
  }

  /** Moves up to so many cents into a parcel, the newest, in the order in which they were held. @returns what is wanting */
  takeNewest(queue: number, cents: number, into: Parcel): number {
    if (cents === 0) return 0;
    let lot = at(this.last, queue);
    if (lot === NONE) return cents;
    let found = at(this.amounts, lot);
    while (found < cents && at(this.before, lot) !== NONE) {
      lot = at(this.before, lot);
      found += at(this.amounts, lot);
    }
    const kept = Math.max(0, found - cents);
    if (kept > 0) {
      this.move(lot, at(this.amounts, lot) - kept, into);
      this.amounts[lot] = kept;
      lot = at(this.after, lot);
    }
    while (lot !== NONE) {
      const next = at(this.after, lot);
      this.move(lot, at(this.amounts, lot), into);
      this.drop(queue, lot);
      lot = next;
    }
    return Math.max(0, cents - found);
  }

  followedCents(queue: number): number {
    let sum = 0;
    for (let lot = at(this.first, queue); lot !== NONE; lot = at(this.after, lot))
      if (this.followed[lot] === 1) sum += at(this.amounts, lot);
    return sum;
  }

  private move(lot: number, cents: number, into: Parcel): void {
    into.add(at(this.origins, lot), at(this.arrivals, lot), at(this.followed, lot) !== 0, cents);
  }

  private drop(queue: number, lot: number): void {
    const [before, after] = [at(this.before, lot), at(this.after, lot)];
    if (before === NONE) this.first[queue] = after;
    else this.after[before] = after;
    if (after === NONE) this.last[queue] = before;
    else this.before[after] = before;
    this.after[lot] = this.free;
    this.free = lot;
  }

  private room(): number {
    if (this.free !== NONE) {
      const lot = this.free;
      this.free = at(this.after, lot);
      return lot;
    }
    if (this.used === this.origins.length) this.grow();
    return this.used++;
  }

  private grow(): void {
    const room = this.origins.length * 2;
    const floats = (old: Float64Array): Float64Array<ArrayBuffer> => {
      const more = new Float64Array(room);
      more.set(old);
      return more;
    };
    const integers = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const more = new Int32Array(room);
      more.set(old);
      return more;
    };
    const flags = new Uint8Array(room);
    flags.set(this.followed);
    this.followed = flags;
    this.origins = floats(this.origins);
    this.amounts = floats(this.amounts);
    this.arrivals = integers(this.arrivals);
    this.before = integers(this.before);
    this.after = integers(this.after);
  }
}
