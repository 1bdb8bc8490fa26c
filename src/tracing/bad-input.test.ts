import { describe, expect, it } from 'vitest';
import type { RowId } from '#domain/row-id.ts';
import { follow } from './follow.ts';
import { RULES } from './lots.ts';
import { type Account, type Movement, movementsOf, OUTSIDE } from './movements.ts';
import { pickedOf } from './picked.ts';
import { MOST_PARTS } from './pro-rata.ts';
import { unreliableFrom } from './reliability.ts';

const proven: Account = { opening: 0, isService: false, unprovenFrom: null };
const service: Account = { ...proven, isService: true };

/** Rows from 1, one a second. */
function moved(accounts: readonly Account[], ...list: readonly (readonly [number, number, number])[]) {
  const movements = list.map(([from, to, cents], place): Movement => {
    return { row: (place + 1) as RowId, from, to, instant: place, order: 0, cents };
  });
  return movementsOf(movements, accounts);
}
const pick = (row: number, cents: number | null = null) => ({ row: row as RowId, cents });
const thorough = { mostSteps: 1000, named: 'picked' } as const;

describe('following', () => {
  it('stops at a service: what comes back from it is money like any other', () => {
    const movements = moved([proven, service], [OUTSIDE, 0, 100], [0, 1, 60], [1, 0, 60], [0, OUTSIDE, 100]);
    const { cents } = pickedOf(movements, [pick(1)]);
    const fifo = follow(movements, cents, 'fifo', thorough);
    expect(fifo.whereabouts).toEqual({ picked: 100, held: 0, left: 40, stopped: 60, settled: 0, pickedAgain: 0 });
    expect(fifo.steps.map(({ ends }) => ends)).toEqual(['at-service', 'outside']);
  });

  it('says what an overdraft swallowed when the money came', () => {
    const movements = moved([{ ...proven, opening: -30 }], [OUTSIDE, 0, 100], [0, OUTSIDE, 70]);
    const { cents } = pickedOf(movements, [pick(1)]);
    for (const rule of RULES) {
      const { whereabouts, steps } = follow(movements, cents, rule, thorough);
      expect(whereabouts).toEqual({ picked: 100, held: 0, left: 70, stopped: 0, settled: 30, pickedAgain: 0 });
      expect(steps[0]).toMatchObject({ fromRow: 1, toRow: null, cents: 30, ends: 'in-overdraft' });
    }
  });

  it('goes round a circle of accounts without more money than there was', () => {
    const movements = moved(
      [proven, proven, proven],
      [OUTSIDE, 0, 100],
      ...Array.from({ length: 30 }, (_, turn) => [turn % 3, (turn + 1) % 3, 100] as const),
    );
    const { cents } = pickedOf(movements, [pick(1)]);
    for (const rule of RULES) {
      const { whereabouts, carried } = follow(movements, cents, rule, thorough);
      expect(whereabouts.held).toBe(100);
      expect(carried.at(-1)).toBe(100);
    }
  });

  it('counts money picked twice on its way once', () => {
    const movements = moved([proven, proven], [OUTSIDE, 0, 100], [0, 1, 100], [1, OUTSIDE, 100]);
    const { cents } = pickedOf(movements, [pick(1), pick(2, 40)]);
    const { whereabouts, carried } = follow(movements, cents, 'fifo', thorough);
    expect(carried.at(-1)).toBe(100);
    expect(whereabouts).toMatchObject({ picked: 140, left: 100, pickedAgain: 40 });
  });

  it('of part of a row is of that part, never of more than the row', () => {
    const movements = moved([proven], [OUTSIDE, 0, 100], [0, 0, 50]);
    expect([...pickedOf(movements, [pick(1, 30), pick(1, 20)]).cents]).toEqual([30, 0]);
    expect([...pickedOf(movements, [pick(1, 3000)]).cents]).toEqual([100, 0]);
    expect(() => pickedOf(movements, [pick(1, -1)])).toThrow(RangeError);
  });

  it('says which picked rows it could not follow: unknown ones, and transfers from an account to itself', () => {
    const movements = moved([proven], [OUTSIDE, 0, 100], [0, 0, 50]);
    expect(pickedOf(movements, [pick(1), pick(2), pick(9)]).notFollowed).toEqual([2, 9]);
  });

  it('takes followed money first, under the lowest balance, for a purchase looked at first', () => {
    const movements = moved([{ ...proven, opening: 100 }], [OUTSIDE, 0, 100], [0, OUTSIDE, 80]);
    const { cents } = pickedOf(movements, [pick(1)]);
    const isFollowedFirst = Uint8Array.of(0, 1);
    expect(follow(movements, cents, 'lowest-balance', thorough).sent[1]).toBe(0);
    expect(follow(movements, cents, 'lowest-balance', { ...thorough, isFollowedFirst }).sent[1]).toBe(80);
  });

  it('says that steps were not all written down, and keeps its amounts', () => {
    const movements = moved([proven], [OUTSIDE, 0, 100], [0, OUTSIDE, 10], [0, OUTSIDE, 20]);
    const { cents } = pickedOf(movements, [pick(1)]);
    const { steps, hasAllSteps, sent } = follow(movements, cents, 'fifo', { ...thorough, mostSteps: 1 });
    expect(steps).toHaveLength(1);
    expect(hasAllSteps).toBe(false);
    expect([...sent]).toEqual([0, 10, 20]);
  });

  it('keeps every cent pro rata when there are more receipts than are kept apart', () => {
    const receipts = 3 * MOST_PARTS;
    const list = Array.from({ length: receipts }, (_, place) => [OUTSIDE, 0, 7 + (place % 5)] as const);
    const movements = moved([proven], ...list, [0, OUTSIDE, 1000]);
    const { cents } = pickedOf(
      movements,
      list.flatMap((_, place) => (place % 2 ? [pick(place + 1)] : [])),
    );
    const found = follow(movements, cents, 'pro-rata', { ...thorough, named: 'everything' });
    const apart = follow(movements, cents, 'pro-rata', { mostSteps: 0, named: 'nothing' });
    expect(found.sent.at(-1)).toBe(apart.sent.at(-1));
    expect(found.whereabouts).toEqual(apart.whereabouts);
    expect(found.steps.some(({ fromRow }) => fromRow === null)).toBe(true);
  });

  it('refuses movements of unknown accounts, of parts of cents, or out of order', () => {
    expect(() => moved([proven], [OUTSIDE, 1, 100])).toThrow(RangeError);
    expect(() => moved([proven], [OUTSIDE, 0, 0.5])).toThrow(RangeError);
    expect(() => moved([proven], [OUTSIDE, 0, -1])).toThrow(RangeError);
    const movements = moved([proven], [OUTSIDE, 0, 1], [OUTSIDE, 0, 1]);
    movements.instant.reverse();
    expect(() => follow(movements, new Float64Array(2), 'fifo', thorough)).toThrow(RangeError);
  });
});

describe('an account whose balance does not prove', () => {
  const unproven = { ...proven, unprovenFrom: 3 };

  it('is unreliable from there on, and so is what is paid from it', () => {
    const movements = moved(
      [unproven, proven, proven],
      [OUTSIDE, 0, 100],
      [0, 2, 10],
      [0, OUTSIDE, 10],
      [OUTSIDE, 0, 10],
      [0, 1, 10],
    );
    const { cents } = pickedOf(movements, [pick(1)]);
    expect([...unreliableFrom(movements, cents)]).toEqual([3, 4, Infinity]);
  });

  it('matters only where followed money can have come', () => {
    const movements = moved([unproven, proven], [OUTSIDE, 0, 100], [OUTSIDE, 1, 50], [OUTSIDE, 1, 5], [0, 1, 10]);
    const { cents } = pickedOf(movements, [pick(2)]);
    expect([...unreliableFrom(movements, cents)]).toEqual([Infinity, Infinity]);
  });

  it('whose opening balance is unknown is unreliable from the first followed cent', () => {
    const movements = moved([{ ...proven, opening: null }], [OUTSIDE, 0, 5], [OUTSIDE, 0, 100], [0, OUTSIDE, 1]);
    expect([...unreliableFrom(movements, pickedOf(movements, [pick(2)]).cents)]).toEqual([1]);
  });
});
