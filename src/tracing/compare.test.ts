import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowId } from '#domain/row-id.ts';
import { compareRules } from './compare.ts';
import { follow } from './follow.ts';
import { heldOverTime } from './held-over-time.ts';
import { CONSERVING_RULES, RULES } from './lots.ts';
import { type Account, type Movement, movementsOf, OUTSIDE } from './movements.ts';
import { DAY_ORDERS, inOrderOfDay } from './order-of-day.ts';
import { pickedOf } from './picked.ts';
import { stepsInto } from './steps-into.ts';
import { whatPaidFor } from './what-paid-for.ts';

const ACCOUNTS = 4;
const proven: Account = { opening: 0, isService: false, unprovenFrom: null };
const options = { mostSteps: 1000, dayOrders: DAY_ORDERS, followedFirst: [] };
const rows = (...list: number[]) => list as RowId[];
const pick = (row: number) => ({ row: row as RowId, cents: null });

function moved(accounts: readonly Account[], ...list: readonly (readonly [number, number, number, number?])[]) {
  return movementsOf(
    list.map(([from, to, cents, instant], place): Movement => {
      return { row: (place + 1) as RowId, from, to, instant: instant ?? place, order: place, cents };
    }),
    accounts,
  );
}

const file = fc
  .array(
    fc.tuple(
      fc.integer({ min: OUTSIDE, max: ACCOUNTS - 1 }),
      fc.integer({ min: OUTSIDE, max: ACCOUNTS - 1 }),
      fc.integer({ min: 0, max: 120 }),
      fc.integer({ min: 0, max: 12 }),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .chain((list) =>
    fc.record({
      movements: fc.constant(
        moved(
          [
            { ...proven, opening: 300 },
            { ...proven, opening: -40 },
            { ...proven, opening: 90 },
            { ...proven, isService: true },
          ],
          ...list,
        ),
      ),
      picks: fc.array(fc.integer({ min: 1, max: list.length }).map(pick), { maxLength: 12 }),
      payment: fc.integer({ min: 0, max: list.length - 1 }),
    }),
  );

describe('rules side by side', () => {
  it('give the interval of the worked example, with poison apart', () => {
    const movements = moved(
      [{ ...proven, opening: 400000 }],
      [OUTSIDE, 0, 1000000],
      [OUTSIDE, 0, 600000],
      [0, OUTSIDE, 800000],
      [0, OUTSIDE, 900000],
    );
    const { attributions, notFound, notFollowed } = compareRules(movements, [pick(1), pick(8)], rows(4, 9), options);
    expect(attributions).toEqual([
      {
        row: 4,
        paid: 900000,
        byRule: { fifo: 600000, lifo: 800000, 'lowest-balance': 700000, 'pro-rata': 450000, poison: 900000 },
        low: 450000,
        high: 800000,
        lowInAnyOrder: 450000,
        highInAnyOrder: 800000,
        isReliable: true,
      },
    ]);
    expect([notFound, notFollowed]).toEqual([[9], [8]]);
  });

  it('say how far the order of movements of one day matters', () => {
    const movements = moved([{ ...proven, opening: 100 }], [0, OUTSIDE, 100, 0], [OUTSIDE, 0, 100, 0]);
    const [attribution] = compareRules(movements, [pick(2)], rows(1), options).attributions;
    expect(attribution).toMatchObject({ low: 0, high: 0, lowInAnyOrder: 0, highInAnyOrder: 100 });
  });

  it('say when a payment comes from an account whose balance does not prove', () => {
    const movements = moved([{ ...proven, unprovenFrom: 2 }], [OUTSIDE, 0, 100], [0, OUTSIDE, 10], [0, OUTSIDE, 10]);
    const { attributions } = compareRules(movements, [pick(1)], rows(2, 3), options);
    expect(attributions.map(({ isReliable }) => isReliable)).toEqual([true, false]);
  });

  it('take followed money first where the rows say so', () => {
    const movements = moved([{ ...proven, opening: 100 }], [OUTSIDE, 0, 100], [0, OUTSIDE, 80]);
    const followedFirst = rows(2);
    const [attribution] = compareRules(movements, [pick(1)], rows(2), { ...options, followedFirst }).attributions;
    expect(attribution?.byRule['lowest-balance']).toBe(80);
  });
});

describe('movements of one instant', () => {
  it('follow their money through a chain of accounts when received first, and not at all when paid first', () => {
    const movements = moved(
      [proven, proven, proven],
      [2, OUTSIDE, 9, 0],
      [1, 2, 9, 0],
      [0, 1, 9, 0],
      [OUTSIDE, 0, 9, 0],
    );
    expect([...inOrderOfDay(movements, 'received-first').row]).toEqual([4, 3, 2, 1]);
    expect([...inOrderOfDay(movements, 'paid-first').row]).toEqual([1, 2, 3, 4]);
  });

  it('stay each in their instant, none lost', () => {
    fc.assert(
      fc.property(file, fc.constantFrom(...DAY_ORDERS), ({ movements }, order) => {
        const ordered = inOrderOfDay(movements, order);
        expect([...ordered.instant]).toEqual([...movements.instant]);
        expect([...ordered.row].sort((a, b) => a - b)).toEqual([...movements.row].sort((a, b) => a - b));
        ordered.row.forEach((row, movement) => {
          const before = movements.row.indexOf(row);
          for (const column of ['instant', 'from', 'to', 'cents'] as const) {
            expect(ordered[column][movement]).toBe(movements[column][before]);
          }
        });
      }),
    );
  });
});

describe('what paid for a payment', () => {
  it('is not what was paid out before', () => {
    const movements = moved([proven], [OUTSIDE, 0, 50], [0, OUTSIDE, 50], [OUTSIDE, 0, 70], [0, OUTSIDE, 70]);
    const row = [{ origin: { kind: 'row', row: 3 }, isFollowed: false, cents: 70 }];
    const shares = whatPaidFor(movements, new Float64Array(4), 3);
    expect(shares).toEqual({ fifo: row, lifo: row, 'lowest-balance': row, 'pro-rata': row });
  });

  it('is the receipts and opening balances behind it, as single cents would tell', () => {
    const movements = moved(
      [
        { ...proven, opening: 200 },
        { ...proven, opening: 500 },
      ],
      [OUTSIDE, 0, 900],
      [0, 1, 600],
      [OUTSIDE, 1, 250],
      [1, OUTSIDE, 1000],
    );
    const shares = whatPaidFor(movements, pickedOf(movements, [pick(1)]).cents, 3);
    expect(shares.fifo).toEqual([
      { origin: { kind: 'opening-balance', account: 1 }, isFollowed: false, cents: 500 },
      { origin: { kind: 'row', row: 1 }, isFollowed: true, cents: 300 },
      { origin: { kind: 'opening-balance', account: 0 }, isFollowed: false, cents: 200 },
    ]);
    expect(shares['lowest-balance'].find(({ isFollowed }) => isFollowed)?.cents).toBe(50);
  });

  it('adds up to it under each rule, and has as much followed money as following forward finds', () => {
    fc.assert(
      fc.property(file, ({ movements, picks, payment }) => {
        const { cents } = pickedOf(movements, picks);
        const shares = whatPaidFor(movements, cents, payment);
        const isMoved = !(movements.from[payment]! >= 0 && movements.from[payment] === movements.to[payment]);
        for (const rule of CONSERVING_RULES) {
          const sum = (some: typeof shares.fifo) => some.reduce((total, share) => total + share.cents, 0);
          expect(sum(shares[rule])).toBe(isMoved ? movements.cents[payment] : 0);
          const forward = follow(movements, cents, rule, { mostSteps: 0, named: 'nothing' });
          expect(sum(shares[rule].filter(({ isFollowed }) => isFollowed))).toBe(forward.carried[payment]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('an account over time', () => {
  it('ends with what it holds, and never holds more followed money than money', () => {
    fc.assert(
      fc.property(file, fc.integer({ min: 0, max: 2 }), ({ movements, picks }, account) => {
        const { cents } = pickedOf(movements, picks);
        for (const rule of RULES) {
          const followed = follow(movements, cents, rule, { mostSteps: 0, named: 'nothing' });
          const held = heldOverTime(movements, followed, account);
          for (const then of held) expect(then.followed).toBeLessThanOrEqual(Math.max(0, then.balance));
          expect(held.at(-1)?.followed ?? 0).toBe(followed.held[account]);
          expect(held.at(-1)?.balance ?? movements.opening[account]).toBe(followed.balance[account]);
        }
      }),
    );
  });
});

describe('steps into a row', () => {
  it('are the way its money came, and no other', () => {
    const movements = moved(
      [proven, proven, proven],
      [OUTSIDE, 0, 100],
      [0, 1, 50],
      [0, 2, 50],
      [1, OUTSIDE, 50],
      [2, OUTSIDE, 50],
    );
    const { steps } = follow(movements, pickedOf(movements, [pick(1)]).cents, 'fifo', {
      mostSteps: 100,
      named: 'nothing',
    });
    expect(stepsInto(steps, 5 as RowId).map(({ fromRow, toRow }) => [fromRow, toRow])).toEqual([
      [1, 3],
      [3, 5],
    ]);
  });
});
