import type { RowId } from '#domain/row-id.ts';
import type { Followed } from './follow.ts';
import { at, type Movements } from './movements.ts';

/** An account after one of its movements, in cents. */
export interface HeldThen {
  readonly row: RowId;
  readonly instant: number;
  readonly balance: number;
  readonly followed: number;
}

/**
 * An account's balance, and the followed part of it, after each of its movements.
 *
 * @param followed  what `follow` made of these movements
 * Cost: O(movements).
 */
export function heldOverTime(movements: Movements, followed: Followed, account: number): HeldThen[] {
  const { row, from, to, cents, instant, opening } = movements;
  const { rule, sent, carried, settled } = followed;
  const held: HeldThen[] = [];
  let balance = at(opening, account);
  let part = 0;
  for (let movement = 0; movement < row.length; movement++) {
    const isPaid = at(from, movement) === account;
    if (isPaid === (at(to, movement) === account)) continue;
    balance += isPaid ? -at(cents, movement) : at(cents, movement);
    part += isPaid ? -at(sent, movement) : at(carried, movement) - (settled.get(movement) ?? 0);
    if (rule === 'poison') part = part > 0 ? Math.max(0, balance) : 0;
    held.push({ row: at(row, movement) as RowId, instant: at(instant, movement), balance, followed: part });
  }
  return held;
}
