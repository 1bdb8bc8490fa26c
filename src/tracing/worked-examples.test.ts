import { describe, expect, it } from 'vitest';
import type { RowId } from '#domain/row-id.ts';
import { follow, type Followed } from './follow.ts';
import { CONSERVING_RULES, type Rule, RULES } from './lots.ts';
import { type Movement, movementsOf, OUTSIDE } from './movements.ts';
import { pickedOf } from './picked.ts';

const euros = (amount: number): number => Math.round(amount * 100);
const A = 0;
const B = 1;

/** Rows from 1 in the order given, one a second. */
function traced(opening: readonly number[], moved: readonly (readonly [number, number, number])[], picks: number[]) {
  const movements = movementsOf(
    moved.map(([from, to, amount], place): Movement => ({
      row: (place + 1) as RowId,
      from,
      to,
      instant: place,
      order: 0,
      cents: euros(amount),
    })),
    opening.map((balance) => ({ opening: euros(balance), isService: false, unprovenFrom: null })),
  );
  const picked = pickedOf(
    movements,
    picks.map((row) => ({ row: row as RowId, cents: null })),
  );
  return new Map(
    RULES.map((rule) => [rule, follow(movements, picked.cents, rule, { mostSteps: 1000, named: 'picked' })] as const),
  );
}

/** Euros by rule, in the order of the tables of the method. */
const table = (byRule: ReadonlyMap<Rule, Followed>, read: (followed: Followed) => number | undefined) =>
  RULES.map((rule) => (read(byRule.get(rule)!) ?? NaN) / 100);

function expectConserved(byRule: ReadonlyMap<Rule, Followed>, picked: number): void {
  for (const rule of CONSERVING_RULES) {
    const { whereabouts } = byRule.get(rule)!;
    expect(whereabouts.held + whereabouts.left).toBe(euros(picked));
  }
}

describe('one account and one purchase', () => {
  const byRule = traced(
    [4000],
    [
      [OUTSIDE, A, 10000],
      [OUTSIDE, A, 6000],
      [A, OUTSIDE, 8000],
      [A, OUTSIDE, 9000],
    ],
    [1],
  );

  it('attribute the spending, the car and what is left as the method does', () => {
    expect(table(byRule, ({ sent }) => sent[2])).toEqual([4000, 2000, 0, 4000, 8000]);
    expect(table(byRule, ({ sent }) => sent[3])).toEqual([6000, 8000, 7000, 4500, 9000]);
    expect(table(byRule, ({ held }) => held[A])).toEqual([0, 0, 3000, 1500, 3000]);
    expectConserved(byRule, 10000);
  });

  it('do not add up under poison: twice the deposit is attributed', () => {
    const { whereabouts } = byRule.get('poison')!;
    expect(whereabouts.left + whereabouts.held).toBe(euros(20000));
  });

  it('can be read step by step: which row brought the money and which took it', () => {
    expect(byRule.get('lifo')!.steps).toEqual([
      { rule: 'lifo', account: A, fromRow: 1, toRow: 3, cents: euros(2000), ends: 'outside' },
      { rule: 'lifo', account: A, fromRow: 1, toRow: 4, cents: euros(8000), ends: 'outside' },
    ]);
  });
});

describe('a balance that falls before the purchase', () => {
  const byRule = traced(
    [0],
    [
      [OUTSIDE, A, 20000],
      [A, OUTSIDE, 18000],
      [OUTSIDE, A, 30000],
      [A, OUTSIDE, 25000],
    ],
    [1],
  );

  it('leaves at most the lowest balance for the boat', () => {
    expect(table(byRule, ({ sent }) => sent[3])).toEqual([2000, 0, 0, 1562.5, 25000]);
    expect(table(byRule, ({ held }) => held[A])).toEqual([0, 2000, 2000, 437.5, 7000]);
    expectConserved(byRule, 20000);
  });
});

describe('money through two accounts', () => {
  const byRule = traced(
    [2000, 5000],
    [
      [OUTSIDE, A, 3000],
      [OUTSIDE, A, 3000],
      [OUTSIDE, A, 3000],
      [A, B, 6000],
      [OUTSIDE, B, 2500],
      [B, OUTSIDE, 10000],
    ],
    [1, 2, 3],
  );

  it('reaches the notary in the amounts of the method, to the cent', () => {
    expect(table(byRule, ({ sent }) => sent[3])).toEqual([4000, 6000, 4000, 4909.09, 6000]);
    expect(table(byRule, ({ held }) => held[A])).toEqual([5000, 3000, 5000, 4090.91, 5000]);
    expect(table(byRule, ({ sent }) => sent[5])).toEqual([3000, 6000, 500, 3636.36, 10000]);
    expect(table(byRule, ({ held }) => held[B])).toEqual([1000, 0, 3500, 1272.73, 3500]);
    expectConserved(byRule, 9000);
  });

  it('is the same pro rata whether or not steps and origins are kept apart', () => {
    const steps = byRule.get('pro-rata')!.steps.filter(({ account }) => account === A);
    expect(steps.map(({ fromRow, cents }) => [fromRow, cents])).toEqual([
      [1, euros(1636.37)],
      [2, euros(1636.36)],
      [3, euros(1636.36)],
    ]);
  });
});
