import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidedRegister } from '#wealth/seized/decided.ts';
import { denominationsIn, sumOfNotes } from '#wealth/seized/denominations.ts';
import type { Fact, RegisterFacts } from '#wealth/seized/facts.ts';
import { registerOf } from '#wealth/seized/register.ts';

const none: RegisterFacts = { assets: [], holders: [], debts: [], payments: [], accounts: [] };
const asset = (asset_id: number, change: Fact = {}): Fact => ({
  asset_id,
  row_id: 4294967296 + asset_id + 1,
  kind: 'vehicle',
  description: `bien ${asset_id}`,
  currency: 'EUR',
  state: 'seized',
  seized_on: '2025-01-21',
  value_low: 10_000_00,
  value_central: 10_000_00,
  value_high: 10_000_00,
  ...change,
});
const told = (facts: Partial<RegisterFacts>) => {
  const register = registerOf({ ...none, ...facts });
  const { entries, totals, atLeast } = decidedRegister(register, () => null, new Map());
  return {
    central: totals.all.central,
    least: atLeast.all.central,
    codes: [...totals.told, ...entries.flatMap((entry) => entry.told)].map(({ code }) => code),
  };
};
const owner = (target_id: number, change: Fact = {}): Fact => ({
  row_id: 9,
  target_kind: 'asset',
  target_id,
  role: 'owner',
  party_id: 1,
  name: 'DUPONT Jean',
  ...change,
});

describe('the register of assets read from the ledger', () => {
  const balance = asset(1, {
    kind: 'account_balance',
    description: 'Solde, compte 04100227815',
    value_on: '2023-12-31',
    seized_on: null,
    state: 'known',
    value_central: 50_000_00,
    value_low: 50_000_00,
    value_high: 50_000_00,
  });
  const accounts = [{ account_id: 7, row_id: 5, account_number: '04100227815', iban: null, account_key: 'x' }];
  const paid = (booked_on: string): Fact => ({
    row_id: 77,
    asset_id: 2,
    asset_cost: 'price',
    booked_on,
    amount_ref: 8_000_00,
    account_id: 7,
    account_name: 'DUPONT',
    account_key: 'x',
  });

  it('takes from a balance what it paid for a thing of the list afterwards, and not what it paid before', () => {
    const facts = { assets: [balance, asset(2)], holders: [owner(1), owner(2)], accounts };
    expect(told({ ...facts, payments: [paid('2024-02-01')] })).toEqual({
      central: 52_000_00,
      least: 52_000_00,
      codes: ['paid-from-counted'],
    });
    expect(told({ ...facts, payments: [paid('2023-02-01')] }).central).toBe(60_000_00);
  });

  it('counts one account once, at its last balance', () => {
    const later = asset(2, { ...balance, asset_id: 2, value_on: '2024-12-31', value_central: 20_000_00, value_low: 0 });
    const { central, codes } = told({ assets: [balance, later], holders: [owner(1), owner(2)], accounts });
    expect(central).toBe(20_000_00);
    expect(codes).toContain('same-object');
  });

  it('counts a plate listed twice once, two flats of one parcel twice with a doubt, and words that name nothing never as one', () => {
    const held = [owner(1), owner(2)];
    const pair = (change: Fact) => [
      asset(1, change),
      asset(2, { ...change, description: 'autre', value_on: '2025-02-01' }),
    ];
    expect(told({ assets: pair({ identifier: 'FB-731-KM' }), holders: held })).toMatchObject({
      central: 10_000_00,
      codes: ['same-object'],
    });
    expect(told({ assets: pair({ identifier: 'LYON AH 93', kind: 'real_estate' }), holders: held })).toMatchObject({
      central: 20_000_00,
      codes: ['same-parcel'],
    });
    for (const identifier of ['n.c.', 'néant', 'X', 'inconnu', '-', 'sans'])
      expect(told({ assets: pair({ identifier }), holders: held }).central).toBe(20_000_00);
  });

  it('never counts a value nobody wrote as zero, and says at least what is known', () => {
    const unknown = { value_low: null, value_central: null, value_high: null, value_raw: 'n.c.' };
    expect(told({ assets: [asset(1), asset(2, unknown)], holders: [owner(1), owner(2)] })).toEqual({
      central: null,
      least: 10_000_00,
      codes: ['value-missing'],
    });
    expect(told({ assets: [asset(1, { currency: 'AED' })], holders: [owner(1)] }).codes).toContain('rate-missing');
    expect(
      told({ assets: [asset(1, { currency: 'USD', rate: 1.25, rate_base: 'EUR' })], holders: [owner(1)] }).central,
    ).toBe(8_000_00);
  });

  it('owes at most what was lent where the lender never said what is left', () => {
    const debt = { loan_id: 1, row_id: 8, asset_id: 1, principal: 4_000_00, currency: 'EUR', outstanding: null };
    const facts = { assets: [asset(1)], holders: [owner(1)], debts: [debt] };
    expect(told(facts)).toEqual({ central: null, least: 6_000_00, codes: ['debts-missing'] });
    expect(told({ ...facts, debts: [{ ...debt, ended_on: '2024-01-01' }] }).central).toBe(10_000_00);
  });

  it('holds the banknotes against the value written', () => {
    expect(sumOfNotes(denominationsIn('82 billets de 20'))).toBe(1_640_00);
    expect(sumOfNotes(denominationsIn('10 × 50 ; 20x5'))).toBe(600_00);
    expect(denominationsIn('liasses de 50')).toEqual([]);
    const cash = { kind: 'cash', value_low: 7_300_00, value_central: 7_300_00, value_high: 7_300_00 };
    const facts = (denominations: string) => ({ assets: [asset(1, { ...cash, denominations })], holders: [owner(1)] });
    expect(told(facts('146 billets de 50')).codes).toEqual([]);
    expect(told(facts('145 billets de 50')).codes).toEqual(['notes-differ']);
  });

  it('keeps sums of states, categories and persons equal whatever the reader decides', () => {
    const states = ['known', 'seized', 'at_agrasc', 'sold', 'returned', 'confiscated'] as const;
    fc.assert(
      fc.property(
        fc.array(fc.record({ state: fc.constantFrom(...states), value: fc.integer({ min: 0, max: 1e9 }) }), {
          minLength: 1,
          maxLength: 8,
        }),
        (decided) => {
          const assets = decided.map((_, place) => asset(place + 1));
          const register = registerOf({ ...none, assets, holders: assets.map((_, place) => owner(place + 1)) });
          const { totals } = decidedRegister(
            register,
            ({ listed }) => {
              const one = decided[listed.asset - 1]!;
              return {
                states: [{ state: one.state, on: null }],
                value: { low: one.value, central: one.value, high: one.value, on: null, method: '' },
              };
            },
            new Map(),
          );
          const expected = decided.reduce((sum, { state, value }) => sum + (state === 'returned' ? 0 : value), 0);
          const sum = (parts: readonly { readonly sum: { readonly central: number | null } }[]) =>
            parts.reduce((all, part) => all + (part.sum.central ?? NaN), 0);
          expect(totals.all.central).toBe(expected);
          expect(sum(totals.byState)).toBe(expected);
          expect(sum(totals.byCategory)).toBe(expected);
          expect(sum(totals.byBasis)).toBe(expected);
        },
      ),
    );
  });
});
