import { describe, expect, it } from 'vitest';
import { householdOf } from '#wealth/household.ts';
import { reconcile } from '#wealth/reconcile.ts';
import type { Quantity } from '#wealth/quantity.ts';
import { euros, quantity, workedYear } from './worked-year.ts';

const rent: Pick<Quantity, 'payment'> = { payment: 'rent, March' };

/** Pays 700 into the partner’s account, who pays the landlord with it. */
const partner: readonly Quantity[] = [
  quantity('account-opening', 'C', euros(1_000)),
  quantity('account-closing', 'C', euros(300)),
  { ...quantity('spent-from-account', 'to A', euros(700)), ...rent },
];

const fed: readonly Quantity[] = [
  ...workedYear,
  { ...quantity('credit', 'from C', euros(700)), ...rent },
  quantity('spent-from-account', 'landlord', euros(700)),
];

const central = (quantities: readonly Quantity[]) =>
  Object.values(reconcile(quantities).totals).map((total) => (total.central ?? NaN) / 100);

describe('a household', () => {
  it('counts once what one member paid to another and the other spent', () => {
    expect(central(fed)).toEqual([67_700, 67_700, 67_700, 67_700]);
    const household = householdOf([
      { party: 1, quantities: fed },
      { party: 2, quantities: partner },
    ]);
    expect(central(household)).toEqual([67_000, 67_000, 67_000, 67_000]);
    expect(household.find(({ about }) => about === 'from C')?.nature).toBe('own-transfer');
    expect(reconcile(household).residues.accounts.central).toBe(0);
  });

  it('counts a joint account once', () => {
    const joint = workedYear.filter(({ about }) => about === 'B');
    expect(
      central(
        householdOf([
          { party: 1, quantities: workedYear },
          { party: 2, quantities: joint },
        ]),
      ),
    ).toEqual([67_000, 67_000, 67_000, 67_000]);
  });

  it('keeps a payment of which only one end is a member’s', () => {
    expect(householdOf([{ party: 1, quantities: fed }])).toEqual(fed);
  });

  it('refuses two amounts under one name', () => {
    const [first] = workedYear;
    expect(() =>
      householdOf([
        { party: 1, quantities: [first!] },
        { party: 2, quantities: [{ ...first!, amount: euros(1) }] },
      ]),
    ).toThrow('two quantities are called');
  });
});
