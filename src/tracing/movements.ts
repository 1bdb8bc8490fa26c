import type { RowId } from '#domain/row-id.ts';

/** Stands where an account would: the other side is no account of the file. */
export const OUTSIDE = -1;

/** One movement of money, as a statement gives it. */
export interface Movement {
  readonly row: RowId;
  /** Account paying, from 0, or `OUTSIDE`. */
  readonly from: number;
  /** Account receiving, from 0, or `OUTSIDE`. */
  readonly to: number;
  /** Seconds; movements with a day only all have the same instant. */
  readonly instant: number;
  /** Place in the statement: settles which of one instant came first. */
  readonly order: number;
  /** Whole, ≥ 0. */
  readonly cents: number;
}

export interface Account {
  /** Balance before the first movement in cents, below nothing when overdrawn; null when no statement tells. */
  readonly opening: number | null;
  /** Bank, exchange, shop: money of many people passes through, and following stops here. */
  readonly isService: boolean;
  /** Instant of the first movement after which the balance no longer proves; null when it proves to the end. */
  readonly unprovenFrom: number | null;
}

/** M movements over A accounts, in the order in which they are replayed. */
export interface Movements {
  readonly row: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly instant: Float64Array;
  readonly cents: Float64Array;
  /** By account; an unknown opening balance counts as nothing, and the account as unproven from the start. */
  readonly opening: Float64Array;
  readonly isService: Uint8Array;
  /** By account; Infinity when the balance proves to the end, −Infinity when it never did. */
  readonly unprovenFrom: Float64Array;
}

/**
 * Movements sorted by instant, then by their order, then by row.
 *
 * @throws RangeError on an account that is not in the list, or an amount that is no whole number of cents ≥ 0
 */
export function movementsOf(movements: readonly Movement[], accounts: readonly Account[]): Movements {
  const sorted = [...movements].sort((a, b) => a.instant - b.instant || a.order - b.order || a.row - b.row);
  const sides = (side: 'from' | 'to') => Int32Array.from(sorted, (movement) => movement[side]);
  const all: Movements = {
    row: Float64Array.from(sorted, ({ row }) => row),
    from: sides('from'),
    to: sides('to'),
    instant: Float64Array.from(sorted, ({ instant }) => instant),
    cents: Float64Array.from(sorted, ({ cents }) => cents),
    opening: Float64Array.from(accounts, ({ opening }) => opening ?? 0),
    isService: Uint8Array.from(accounts, ({ isService }) => Number(isService)),
    unprovenFrom: Float64Array.from(accounts, ({ opening, unprovenFrom }) =>
      opening === null ? -Infinity : (unprovenFrom ?? Infinity),
    ),
  };
  assertReplayable(all);
  return all;
}

/** @throws RangeError where movements are out of order, of an unknown account, or not of whole cents ≥ 0 */
export function assertReplayable({ row, from, to, instant, cents, opening }: Movements): void {
  const isAccount = (account: number): boolean => account >= OUTSIDE && account < opening.length;
  for (let movement = 0; movement < row.length; movement++) {
    if (!isAccount(at(from, movement)) || !isAccount(at(to, movement))) {
      throw new RangeError(`movement ${movement} is of an unknown account`);
    }
    const amount = at(cents, movement);
    if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`movement ${movement} of ${amount} cents`);
    if (movement > 0 && !(at(instant, movement) >= at(instant, movement - 1))) {
      throw new RangeError(`movement ${movement} is before the one it follows`);
    }
  }
  opening.forEach((balance, account) => {
    if (!Number.isSafeInteger(balance)) throw new RangeError(`account ${account} opens with ${balance} cents`);
  });
}

/** An element that is known to be there. @throws RangeError when it is not */
export function at(values: Float64Array | Int32Array | Uint32Array | Uint8Array, place: number): number {
  const value = values[place];
  if (value === undefined) throw new RangeError(`no element ${place}`);
  return value;
}
