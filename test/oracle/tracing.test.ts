import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowId } from '#domain/row-id.ts';
import { follow } from '#tracing/follow.ts';
import { accountOpened, BORROWED, CONSERVING_RULES, type Lot, RULES } from '#tracing/lots.ts';
import { type Movement, type Movements, movementsOf, OUTSIDE } from '#tracing/movements.ts';
import { pickedOf } from '#tracing/picked.ts';
import { singleCents, twoNumbers } from './single-cents.ts';

const ACCOUNTS = 4;

/** Few accounts, small amounts, many in the same instant: transfers in circles, to oneself, through services, into overdraft. */
const file = fc
  .record({
    opening: fc.array(fc.integer({ min: -15, max: 30 }), { minLength: ACCOUNTS, maxLength: ACCOUNTS }),
    lastIsService: fc.boolean(),
    moved: fc.array(
      fc.record({
        from: fc.integer({ min: OUTSIDE, max: ACCOUNTS - 1 }),
        to: fc.integer({ min: OUTSIDE, max: ACCOUNTS - 1 }),
        cents: fc.integer({ min: 0, max: 40 }),
        later: fc.integer({ min: 0, max: 1 }),
        pick: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 50 })),
      }),
      { maxLength: 40 },
    ),
  })
  .map(({ opening, lastIsService, moved }) => {
    let instant = 0;
    const movements = moved.map(({ from, to, cents, later }, place): Movement => {
      instant += later;
      return { row: (place + 1) as RowId, from, to, instant, order: place, cents };
    });
    const isService = opening.map((_, account) => lastIsService && account === ACCOUNTS - 1);
    const picks = new Map(moved.flatMap(({ pick }, place) => (pick > 0 ? [[place + 1, pick] as const] : [])));
    const columns = movementsOf(
      movements,
      opening.map((balance, account) => ({
        opening: balance,
        isService: isService[account] ?? false,
        unprovenFrom: null,
      })),
    );
    const picked = pickedOf(
      columns,
      [...picks].map(([row, cents]) => ({ row: row as RowId, cents })),
    );
    return { opening, isService, movements, picks, columns, picked: picked.cents };
  });

const quick = { mostSteps: 0, named: 'nothing' } as const;
const thorough = { mostSteps: 100_000, named: 'picked' } as const;

/** How the single cents call the origin of a lot. */
function called({ origin, isFollowed }: Lot): string {
  const account = accountOpened(origin);
  const name = origin === BORROWED ? 'borrowed' : account === null ? `row ${origin + 1}` : `opening ${account}`;
  return `${name}${isFollowed ? ' followed' : ''}`;
}

describe('followed money', () => {
  it.each(['fifo', 'lifo', 'lowest-balance'] as const)('is, by %s, what cents moved one by one make of it', (rule) => {
    fc.assert(
      fc.property(file, ({ opening, isService, movements, picks, columns, picked }) => {
        const model = singleCents(movements, opening, isService, picks, rule);
        const watched = new Set(movements.keys());
        const found = follow(columns, picked, rule, { ...thorough, named: 'everything', watched });
        expect([...found.sent]).toEqual(model.sent);
        expect([...found.carried]).toEqual(model.carried);
        expect([...found.held]).toEqual(isService.map((service, account) => (service ? 0 : model.held[account])));
        expect(found.whereabouts.settled).toBe(model.settled);
        movements.forEach((_, movement) => {
          const lots = found.lots.get(movement) ?? [];
          const one = lots.flatMap((lot) => new Array<string>(lot.cents).fill(called(lot))).sort();
          expect(one).toEqual(model.origins[movement]);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is, pro rata, what long division makes of it', () => {
    fc.assert(
      fc.property(file, ({ opening, isService, movements, picks, columns, picked }) => {
        const model = twoNumbers(movements, opening, isService, picks);
        const found = follow(columns, picked, 'pro-rata', quick);
        expect([...found.sent]).toEqual(model.sent);
        expect([...found.carried]).toEqual(model.carried);
        expect([...found.held]).toEqual(isService.map((service, account) => (service ? 0 : model.held[account])));
      }),
      { numRuns: 300 },
    );
  });

  it('adds up: all that was picked is somewhere, and no more, under every rule but poison', () => {
    fc.assert(
      fc.property(file, ({ columns, picked }) => {
        for (const rule of CONSERVING_RULES) {
          const { whereabouts } = follow(columns, picked, rule, quick);
          const { held, left, stopped, settled, pickedAgain } = whereabouts;
          expect(held + left + stopped + settled + pickedAgain).toBe(whereabouts.picked);
          expect(whereabouts.picked).toBe(picked.reduce((sum, cents) => sum + cents, 0));
        }
      }),
    );
  });

  it('is never more than poison makes of it, nor than a movement or a balance has', () => {
    fc.assert(
      fc.property(file, ({ columns, picked }) => {
        const poison = follow(columns, picked, 'poison', quick);
        for (const rule of RULES) {
          const { carried, held, balance } = follow(columns, picked, rule, quick);
          carried.forEach((cents, movement) => {
            expect(cents).toBeGreaterThanOrEqual(0);
            expect(cents).toBeLessThanOrEqual(poison.carried[movement]!);
            expect(cents).toBeLessThanOrEqual(columns.cents[movement]!);
          });
          held.forEach((cents, account) => {
            expect(cents).toBeLessThanOrEqual(poison.held[account]!);
            expect(cents).toBeLessThanOrEqual(Math.max(0, balance[account]!));
          });
        }
      }),
    );
  });

  it('leaves balances those of the statement, and does not depend on what is written down', () => {
    fc.assert(
      fc.property(file, ({ columns, picked, isService }) => {
        for (const rule of RULES) {
          const found = follow(columns, picked, rule, quick);
          const named = follow(columns, picked, rule, thorough);
          expect([...named.carried]).toEqual([...found.carried]);
          expect([...named.held]).toEqual([...found.held]);
          isService.forEach((service, account) => {
            if (!service) expect(found.balance[account]).toBe(statementBalance(columns, account));
          });
        }
      }),
    );
  });

  it('comes in steps that add up: into each movement what it took, out of each row no more than it brought', () => {
    fc.assert(
      fc.property(file, ({ columns, picked }) => {
        for (const rule of CONSERVING_RULES) {
          const { steps, sent, carried, settled, hasAllSteps } = follow(columns, picked, rule, thorough);
          expect(hasAllSteps).toBe(true);
          columns.row.forEach((row, movement) => {
            const into = steps.filter(({ toRow }) => toRow === row).reduce((sum, { cents }) => sum + cents, 0);
            const outOf = steps.filter(({ fromRow }) => fromRow === row).reduce((sum, { cents }) => sum + cents, 0);
            expect(into).toBe(sent[movement]);
            expect(outOf).toBeLessThanOrEqual(carried[movement]!);
            expect(outOf).toBeGreaterThanOrEqual(settled.get(movement) ?? 0);
          });
        }
      }),
    );
  });
});

describe('the lowest intermediate balance', () => {
  it('bounds what an account still holds of money that came once', () => {
    const after = fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 30 });
    fc.assert(
      fc.property(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 50 }), after, (opening, deposit, moved) => {
        const amounts = [deposit, ...moved];
        const columns = movementsOf(
          amounts.map((amount, place) => ({
            row: (place + 1) as RowId,
            from: amount < 0 ? 0 : OUTSIDE,
            to: amount < 0 ? OUTSIDE : 0,
            instant: place,
            order: 0,
            cents: Math.abs(amount),
          })),
          [{ opening, isService: false, unprovenFrom: null }],
        );
        const picked = pickedOf(columns, [{ row: 1 as RowId, cents: null }]).cents;
        let balance = opening;
        let lowest = deposit;
        amounts.forEach((amount, place) => {
          balance += amount;
          if (place > 0) lowest = Math.max(0, Math.min(lowest, balance));
        });
        expect(follow(columns, picked, 'lowest-balance', quick).held[0]).toBe(lowest);
      }),
    );
  });
});

function statementBalance({ from, to, cents, opening }: Movements, account: number): number {
  return cents.reduce(
    (sum, amount, movement) =>
      sum + (to[movement] === account ? amount : 0) - (from[movement] === account ? amount : 0),
    opening[account] ?? 0,
  );
}
