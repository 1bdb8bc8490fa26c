import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankDepositsMethod } from '#wealth/bank-deposits/compute.ts';
import { cashMethod } from '#wealth/cash/compute.ts';
import { type Computation, compute } from '#wealth/computation.ts';
import { type Interval, columns, contains, exactly, interval } from '#wealth/interval.ts';
import type { Method } from '#wealth/method.ts';
import { netWorthMethod } from '#wealth/net-worth/compute.ts';
import { type Quantity, type Switches, natures } from '#wealth/quantity.ts';
import { reconcile } from '#wealth/reconcile.ts';
import { sourceApplicationMethod } from '#wealth/source-application/compute.ts';
import { quantity } from './worked-year.ts';

const methods: readonly Method[] = [netWorthMethod, sourceApplicationMethod, bankDepositsMethod, cashMethod];

const amountOf = fc
  .tuple(fc.nat(50_000), fc.nat(20_000), fc.nat(20_000))
  .map(([low, more, most]) => interval(low, low + more, low + more + most));

const when = fc.option(
  fc.record({ hypothesis: fc.constantFrom('gift', 'loan', 'pair'), is: fc.constantFrom('accepted', 'refused') }),
  { nil: undefined },
);

const year = fc
  .array(fc.tuple(fc.constantFrom(...natures), amountOf, when), { maxLength: 25 })
  .map((all) =>
    all.map(([nature, amount, on], place): Quantity => ({
      ...quantity(nature, String(place), amount),
      ...(on ? { when: on as Exclude<Quantity['when'], undefined> } : {}),
    })),
  )
  // Stated, so that totals are finite and can be compared.
  .map((all) => [
    ...all,
    quantity('cash-opening', 'stated', exactly(0)),
    quantity('cash-closing', 'stated', exactly(0)),
    quantity('income-to-account', 'stated', exactly(0)),
  ]);

const answer = fc.constantFrom<('accepted' | 'refused' | 'unknown')[]>('accepted', 'refused', 'unknown');
const switches: fc.Arbitrary<Switches> = fc.record({ gift: answer, loan: answer, pair: answer });
const method = fc.constantFrom(...methods);

const inOrder = ({ low, central, high }: Interval): boolean => low! <= central! && central! <= high!;

/** The total of a table, added up again from its printed parts. */
const fromParts = ({ parts }: Computation) =>
  columns.map((column) => parts.reduce((sum, part) => sum + part.sign * part.sum[column]!, 0));
const fromLines = ({ parts }: Computation) =>
  columns.map((column) =>
    parts.reduce((sum, { sign, lines }) => sum + sign * lines.reduce((all, one) => all + one.amount[column]!, 0), 0),
  );
const totals = ({ total }: Computation) => columns.map((column) => total[column]);

describe('every method', () => {
  it('gives totals that are the sums of the parts, and the parts of the lines, in each column', () => {
    fc.assert(
      fc.property(method, year, switches, (how, quantities, held) => {
        const table = compute(how, quantities, held);
        expect(fromParts(table)).toEqual(totals(table));
        expect(fromLines(table)).toEqual(totals(table));
        expect(inOrder(table.total)).toBe(true);
      }),
    );
  });

  it('moves its total by a line’s own amount, one way only, when the line grows', () => {
    fc.assert(
      fc.property(method, year, switches, fc.nat(), fc.integer({ min: 1, max: 9_999 }), (how, all, held, at, more) => {
        const place = at % all.length;
        const chosen = all[place]!;
        const settled = chosen.when ? { ...held, [chosen.when.hypothesis]: chosen.when.is } : held;
        const { low, central, high } = chosen.amount;
        const grown = all.with(place, { ...chosen, amount: interval(low! + more, central! + more, high! + more) });
        const weight = (how.places[chosen.nature] ?? []).reduce((sum, { sign }) => sum + sign, 0);
        const before = totals(compute(how, all, settled));
        expect(totals(compute(how, grown, settled))).toEqual(before.map((one) => one! + weight * more));
      }),
    );
  });

  it('never narrows when a line is less well known', () => {
    fc.assert(
      fc.property(method, year, switches, fc.nat(), fc.nat(9_999), fc.nat(9_999), (how, all, held, at, less, more) => {
        const place = at % all.length;
        const chosen = all[place]!;
        const { low, central, high } = chosen.amount;
        const wider = all.with(place, { ...chosen, amount: interval(low! - less, central, high! + more) });
        expect(contains(compute(how, wider, held).total, compute(how, all, held).total)).toBe(true);
      }),
    );
  });

  it('contains under an unknown claim what it gives under either answer, and nothing beyond the two', () => {
    fc.assert(
      fc.property(method, year, switches, fc.constantFrom('gift', 'loan', 'pair'), (how, all, held, claim) => {
        const under = (is: 'accepted' | 'refused' | 'unknown') => compute(how, all, { ...held, [claim]: is }).total;
        const [accepted, refused, unknown] = [under('accepted'), under('refused'), under('unknown')];
        expect(unknown.low).toBe(Math.min(accepted.low!, refused.low!));
        expect(unknown.high).toBe(Math.max(accepted.high!, refused.high!));
        expect(unknown.central).toBe(refused.central);
      }),
    );
  });

  it('does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(method, year, switches, (how, all, held) => {
        expect(totals(compute(how, all.toReversed(), held))).toEqual(totals(compute(how, all, held)));
      }),
    );
  });
});

describe('the four methods', () => {
  it('agree to the cent in every column on a year whose accounts and debts add up', () => {
    const exact = fc.nat(50_000).map(exactly);
    const flows = fc.record({
      opening: exact,
      salary: exact,
      strangers: exact,
      deposited: exact,
      moved: exact,
      again: exact,
      lent: exact,
      lentInCash: exact,
      lentToSeller: exact,
      repaid: exact,
      repaidInCash: exact,
      owed: exact,
      bought: exact,
      spent: exact,
      drawn: exact,
      refunded: exact,
    });
    fc.assert(
      fc.property(flows, amountOf, amountOf, amountOf, amountOf, switches, (f, watch, hoard, living, gift, held) => {
        const of = (amount: Interval): number => amount.central!;
        const closing =
          of(f.opening) +
          of(f.salary) +
          of(f.strangers) +
          of(f.deposited) +
          of(f.lent) +
          of(f.refunded) -
          of(f.bought) -
          of(f.spent) -
          of(f.drawn) -
          of(f.repaid);
        const owedAtEnd =
          of(f.owed) + of(f.lent) + of(f.lentInCash) + of(f.lentToSeller) - of(f.repaid) - of(f.repaidInCash);
        const { totals: four, residues } = reconcile(
          [
            quantity('account-opening', 'A', f.opening),
            quantity('account-closing', 'A', exactly(closing)),
            quantity('credit', 'salary', f.salary),
            quantity('income-to-account', 'salary', f.salary),
            quantity('credit', 'strangers', f.strangers),
            quantity('cash-deposit', 'A', f.deposited),
            quantity('own-transfer', 'A', f.moved),
            quantity('redeposit', 'A', f.again),
            quantity('credit', 'lender', f.lent),
            quantity('loan-to-account', 'lender', f.lent),
            quantity('loan-in-cash', 'lender', f.lentInCash),
            quantity('loan-paid-to-seller', 'lender', f.lentToSeller),
            quantity('asset-bought-on-credit', 'car', f.lentToSeller),
            quantity('repaid-from-account', 'lender', f.repaid),
            quantity('repaid-in-cash', 'lender', f.repaidInCash),
            quantity('debt-opening', 'lender', f.owed),
            quantity('debt-closing', 'lender', exactly(owedAtEnd)),
            quantity('asset-bought-from-account', 'flat', f.bought),
            quantity('spent-from-account', 'rent', f.spent),
            quantity('withdrawal', 'A', f.drawn),
            quantity('credit', 'refund', f.refunded),
            quantity('reimbursement-to-account', 'refund', f.refunded),
            quantity('asset-bought-in-cash', 'watch', watch),
            quantity('cash-opening', 'hoard', hoard),
            quantity('cash-closing', 'seized', exactly(0)),
            quantity('spent-in-cash', 'living', living),
            quantity('receipt-in-cash', 'gift', gift, { hypothesis: 'gift', is: 'accepted' }),
          ],
          held,
        );
        for (const residue of Object.values(residues)) expect(columns.map((one) => residue[one])).toEqual([0, 0, 0]);
        const [first, ...others] = Object.values(four).map((total) => columns.map((one) => total[one]));
        for (const other of others) expect(other).toEqual(first);
      }),
    );
  });
});
