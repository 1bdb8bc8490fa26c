import { describe, expect, it } from 'vitest';
import { cents } from '#domain/money.ts';
import { bankDeposits } from '#wealth/bank-deposits/compute.ts';
import { cashUsed } from '#wealth/cash/compute.ts';
import type { Computation } from '#wealth/computation.ts';
import { effectOf } from '#wealth/effect.ts';
import type { Columns } from '#wealth/interval.ts';
import { netWorth, netWorthMethod } from '#wealth/net-worth/compute.ts';
import { reconcile } from '#wealth/reconcile.ts';
import { sourceApplication } from '#wealth/source-application/compute.ts';
import { reachOf } from '#wealth/threshold.ts';
import { euros, quantity, workedYear } from './worked-year.ts';

const inEuros = ({ low, central, high }: Columns): readonly (number | null)[] =>
  [low, central, high].map((one) => (one === null ? null : one / 100));

const part = ({ parts }: Computation, id: string) => inEuros(parts.find((one) => one.id === id)!.sum);
const subtotal = ({ subtotals }: Computation, id: string) => inEuros(subtotals.find((one) => one.id === id)!.sum);

describe('one year of one person', () => {
  it('by net worth leaves 54,000 to 74,000 unexplained, line for line', () => {
    const table = netWorth(workedYear);
    expect(part(table, 'closing-assets')).toEqual([83_700, 85_700, 87_700]);
    expect(part(table, 'closing-debts')).toEqual([8_000, 8_000, 8_000]);
    expect(subtotal(table, 'closing-net-worth')).toEqual([75_700, 77_700, 79_700]);
    expect(subtotal(table, 'opening-net-worth')).toEqual([16_000, 9_000, 6_000]);
    expect(subtotal(table, 'increase')).toEqual([59_700, 68_700, 73_700]);
    expect(part(table, 'living')).toEqual([18_300, 20_300, 22_300]);
    expect(part(table, 'known-income')).toEqual([24_000, 22_000, 22_000]);
    expect(inEuros(table.total)).toEqual([54_000, 67_000, 74_000]);
  });

  it('by source and application leaves the same, line for line', () => {
    const table = sourceApplication(workedYear);
    expect(part(table, 'balances')).toEqual([8_200, 8_200, 8_200]);
    expect(part(table, 'purchases')).toEqual([48_000, 50_000, 52_000]);
    expect(part(table, 'repayments')).toEqual([2_000, 2_000, 2_000]);
    expect(part(table, 'cash-increase')).toEqual([11_500, 18_500, 21_500]);
    expect(part(table, 'living')).toEqual([18_300, 20_300, 22_300]);
    expect(subtotal(table, 'applications')).toEqual([88_000, 99_000, 106_000]);
    expect(subtotal(table, 'sources')).toEqual([34_000, 32_000, 32_000]);
    expect(inEuros(table.total)).toEqual([54_000, 67_000, 74_000]);
  });

  it('by bank deposits leaves the same, line for line', () => {
    const table = bankDeposits(workedYear);
    expect(part(table, 'deposits')).toEqual([57_500, 57_500, 57_500]);
    expect(subtotal(table, 'net-deposits')).toEqual([42_500, 42_500, 42_500]);
    expect(subtotal(table, 'unbanked')).toEqual([35_500, 46_500, 53_500]);
    expect(subtotal(table, 'receipts')).toEqual([78_000, 89_000, 96_000]);
    expect(part(table, 'known-income')).toEqual([24_000, 22_000, 22_000]);
    expect(inEuros(table.total)).toEqual([54_000, 67_000, 74_000]);
  });

  it('by cash leaves 49,500 to 67,500 in cash, and the same with the other credits', () => {
    const table = cashUsed(workedYear);
    expect(part(table, 'cash-used')).toEqual([39_000, 43_000, 47_000]);
    expect(part(table, 'closing-cash')).toEqual([21_500, 21_500, 21_500]);
    expect(part(table, 'opening-cash')).toEqual([10_000, 3_000, 0]);
    expect(part(table, 'withdrawals')).toEqual([1_000, 1_000, 1_000]);
    expect(subtotal(table, 'unexplained-cash')).toEqual([49_500, 60_500, 67_500]);
    expect(part(table, 'other-credits')).toEqual([4_500, 6_500, 6_500]);
    expect(inEuros(table.total)).toEqual([54_000, 67_000, 74_000]);
  });

  it('adds up in every account and debt, so nothing is left to reconcile', () => {
    for (const residue of Object.values(reconcile(workedYear).residues)) expect(inEuros(residue)).toEqual([0, 0, 0]);
  });

  it('is above ten thousand and a fifth of known income even when read most favourably', () => {
    const table = netWorth(workedYear);
    expect(reachOf(table, { gap: cents(1_000_000), percent: 20 })).toBe('above');
    expect(reachOf(table, { gap: cents(1_000_000), percent: 225 })).toBe('above');
    expect(reachOf(table, { gap: cents(1_000_000), percent: 226 })).toBe('straddles');
    expect(reachOf(table, { gap: cents(7_400_001), percent: 20 })).toBe('below');
  });

  it('moves by exactly the gift when the gift is accepted or refused', () => {
    const effect = effectOf(netWorthMethod, workedYear, {}, 'gift');
    expect(inEuros(effect.accepted)).toEqual([54_000, 65_000, 72_000]);
    expect(inEuros(effect.refused)).toEqual([56_000, 67_000, 74_000]);
    expect(inEuros(effect.unknown)).toEqual([54_000, 67_000, 74_000]);
    expect(inEuros(effect.moves)).toEqual([-2_000, -2_000, -2_000]);
  });

  it('says in which column the claim is believed', () => {
    expect(netWorth(workedYear).assumed).toEqual({
      gift: { low: 'accepted', central: 'refused', high: 'refused' },
    });
    expect(netWorth(workedYear, { gift: 'refused' }).parts.flatMap(({ lines }) => lines)).not.toContainEqual(
      expect.objectContaining({ quantity: expect.objectContaining({ about: 'gift' }) }),
    );
  });

  it('leads from every line to its rows', () => {
    for (const { lines } of netWorth(workedYear).parts)
      for (const { quantity: source } of lines.filter(({ quantity: one }) => !one.id.startsWith('not-stated')))
        expect(source.rows.length).toBeGreaterThan(0);
  });
});

describe('what nobody stated', () => {
  const without = (...natures: readonly string[]) => workedYear.filter(({ nature }) => !natures.includes(nature));

  it('makes the gap an interval without a floor when income is missing, never a gap of zero income', () => {
    const { total } = netWorth(without('income-to-account'));
    expect(inEuros(total)).toEqual([null, null, 96_000]);
    expect(total.unknown).toEqual([{ code: 'income-missing', about: 'year' }]);
    expect(reachOf(netWorth(without('income-to-account')), { gap: cents(1_000_000), percent: 20 })).toBe('unknown');
  });

  it('shows opening cash as a line even when nobody asked for it', () => {
    const table = cashUsed(without('cash-opening'));
    expect(part(table, 'opening-cash')).toEqual([null, null, 0]);
    expect(table.total.unknown).toEqual([{ code: 'cash-missing', about: 'opening' }]);
  });

  it('keeps the floor when only closing cash is missing, since there may have been more and not less', () => {
    expect(inEuros(netWorth(without('cash-closing')).total)).toEqual([32_500, null, null]);
  });

  it('shows a loan and a gift as lines of zero', () => {
    const table = sourceApplication(without('loan-to-account', 'receipt-to-account'));
    expect(part(table, 'loans')).toEqual([0, 0, 0]);
    expect(table.parts.flatMap(({ lines }) => lines.map(({ quantity: { id } }) => id))).toEqual(
      expect.arrayContaining(['not-stated:loans', 'not-stated:receipts']),
    );
  });

  it('changes nothing where an asset without value was held all along', () => {
    const painting = quantity('asset-kept', 'painting', { ...euros(0), central: null, high: null });
    expect(inEuros(netWorth([...workedYear, painting]).total)).toEqual([54_000, 67_000, 74_000]);
  });

  it('refuses to count one quantity twice', () => {
    expect(() => netWorth([...workedYear, workedYear[0]!])).toThrow('two quantities have one id');
  });
});

describe('differences between the methods', () => {
  it('are named when a month of an account is missing', () => {
    const { totals, residues } = reconcile(workedYear.filter(({ about }) => about !== 'third parties'));
    expect(inEuros(totals['source-application'])).toEqual([54_000, 67_000, 74_000]);
    expect(inEuros(totals['bank-deposits'])).toEqual([47_500, 60_500, 67_500]);
    expect(inEuros(residues.accounts)).toEqual([6_500, 6_500, 6_500]);
  });

  it('are named when what is owed does not follow from what was lent', () => {
    const { totals, residues } = reconcile(workedYear.filter(({ nature }) => nature !== 'debt-closing'));
    expect(inEuros(totals['net-worth'])).toEqual([62_000, 75_000, 82_000]);
    expect(inEuros(residues.debts)).toEqual([-8_000, -8_000, -8_000]);
  });
});

describe('money that changes place', () => {
  const amount = euros(700);

  it('explains nothing and hides nothing when withdrawn cash is paid in again', () => {
    const year = [...workedYear, quantity('redeposit', 'A', amount)];
    const table = bankDeposits(year);
    expect(part(table, 'redeposits')).toEqual([700, 700, 700]);
    expect(part(table, 'withdrawals')).toEqual([300, 300, 300]);
    for (const total of Object.values(reconcile(year).totals)) expect(inEuros(total)).toEqual([54_000, 67_000, 74_000]);
  });

  it('leaves unexplained exactly what a pair of own transfers was, when the pair is refused', () => {
    const pair = { hypothesis: 'pair' } as const;
    const year = [
      ...workedYear,
      quantity('own-transfer', 'B to A', amount, { ...pair, is: 'accepted' }),
      quantity('credit', 'B to A', amount, { ...pair, is: 'refused' }),
      quantity('spent-from-account', 'B to A', amount, { ...pair, is: 'refused' }),
    ];
    for (const total of Object.values(reconcile(year, { pair: 'accepted' }).totals))
      expect(inEuros(total)).toEqual([54_000, 67_000, 74_000]);
    for (const total of Object.values(reconcile(year, { pair: 'refused' }).totals))
      expect(inEuros(total)).toEqual([54_700, 67_700, 74_700]);
  });

  it('counts only the gain of a sale as income', () => {
    const year = [
      ...workedYear.filter(({ id }) => id !== 'credit third parties'),
      quantity('asset-sold', 'boat', euros(4_000)),
      quantity('receipt-to-account', 'boat', euros(6_500)),
      quantity('credit', 'boat', euros(6_500)),
    ];
    expect(part(netWorth(year), 'known-income')).toEqual([26_500, 24_500, 24_500]);
    for (const total of Object.values(reconcile(year).totals)) expect(inEuros(total)).toEqual([47_500, 60_500, 67_500]);
  });
});
