import type { RowId } from '#domain/row-id.ts';
import { at, type Movements } from './movements.ts';

/** Money to follow: a row, and how much of it. */
export interface Pick {
  readonly row: RowId;
  /** At most the amount of the row; null for all of it. */
  readonly cents: number | null;
}

export interface Picked {
  /** Of each movement, how many of its cents are picked. */
  readonly cents: Float64Array;
  /** Rows that are no movement, or one from an account to itself, which moves nothing. */
  readonly notFollowed: readonly RowId[];
}

/**
 * How much of each movement is picked: a row picked twice counts once, with the larger amount, and never with more than its own.
 *
 * @throws RangeError when an amount is no whole number of cents ≥ 0
 */
export function pickedOf({ row, from, to, cents }: Movements, picks: readonly Pick[]): Picked {
  const wanted = new Map<number, number>();
  for (const pick of picks) {
    const most = pick.cents ?? Number.MAX_SAFE_INTEGER;
    if (!Number.isSafeInteger(most) || most < 0) throw new RangeError(`${most} cents of row ${pick.row}`);
    wanted.set(pick.row, Math.max(most, wanted.get(pick.row) ?? 0));
  }
  const picked = new Float64Array(row.length);
  const found = new Set<number>();
  row.forEach((id, movement) => {
    const most = wanted.get(id);
    const isWithin = at(from, movement) >= 0 && at(from, movement) === at(to, movement);
    if (most === undefined || isWithin) return;
    found.add(id);
    picked[movement] = Math.min(most, at(cents, movement));
  });
  return { cents: picked, notFollowed: [...new Set(picks.map((pick) => pick.row))].filter((id) => !found.has(id)) };
}
