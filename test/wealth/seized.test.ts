import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#domain/day.ts';
import { rowId } from '#domain/row-id.ts';
import { type Interval, columns, contains, exactly, interval, nothing, unstated } from '#wealth/interval.ts';
import type { ListedAsset } from '#wealth/seized/asset.ts';
import { type Shareholding, partiesBehind } from '#wealth/seized/ownership.ts';
import { type SeizedTotals, seizedTotals } from '#wealth/seized/totals.ts';

const listed = (asset: number, change: Partial<ListedAsset> = {}): ListedAsset => ({
  asset,
  rows: [rowId(1, asset + 1)],
  category: 'vehicle',
  object: null,
  state: 'seized',
  legalBasis: 'product',
  value: exactly(1_000_00),
  valuedOn: day('2024-06-30'),
  owners: [{ party: 1, share: 1_000_000 }],
  users: [],
  paidFrom: [],
  replacedBy: null,
  debts: nothing,
  thirdParties: [],
  ...change,
});

const three = ({ low, central, high }: Pick<Interval, 'low' | 'central' | 'high'>) => [low, central, high];

describe('the list of seized assets', () => {
  it('adds up by category, legal basis, state and person', () => {
    const totals = seizedTotals([
      listed(1, { value: interval(8_000, 10_000, 12_000) }),
      listed(2, { category: 'watch', value: exactly(5_000), owners: [{ party: 2, share: null }] }),
      listed(3, { category: 'watch', legalBasis: 'value', state: 'sold', value: exactly(700), users: [2] }),
    ]);
    expect(three(totals.all)).toEqual([13_700, 15_700, 17_700]);
    expect(totals.byCategory.map(({ key, sum }) => [key, sum.central])).toEqual([
      ['vehicle', 10_000],
      ['watch', 5_700],
    ]);
    expect(totals.byState.map(({ key, sum }) => [key, sum.central])).toEqual([
      ['seized', 15_000],
      ['sold', 700],
    ]);
    expect(totals.onPaper.persons.map(({ key, sum }) => [key, sum.central])).toEqual([
      [1, 10_700],
      [2, 5_000],
    ]);
    expect(totals.inFact.persons.map(({ key, sum }) => [key, sum.central])).toEqual([
      [1, 10_000],
      [2, 5_700],
    ]);
    expect(totals.told).toEqual([]);
  });

  it('does not count a car and the balance that paid for it twice', () => {
    const balance = listed(1, { category: 'account_balance', value: exactly(50_000), valuedOn: day('2024-03-31') });
    const paid = (on: string | null) => [
      balance,
      listed(2, {
        value: exactly(20_000),
        paidFrom: [{ asset: 1, on: on === null ? null : day(on), amount: exactly(30_000), rows: [rowId(1, 9)] }],
      }),
    ];
    const after = seizedTotals(paid('2024-04-02'));
    expect(three(after.all)).toEqual([40_000, 40_000, 40_000]);
    expect(after.told).toEqual([{ code: 'paid-from-counted', asset: 1, paid: 2 }]);
    const before = seizedTotals(paid('2024-03-30'));
    expect(three(before.all)).toEqual([70_000, 70_000, 70_000]);
    const undated = seizedTotals(paid(null));
    expect(three(undated.all)).toEqual([40_000, 40_000, 70_000]);
    expect(undated.told).toEqual([{ code: 'paid-from-undated', asset: 1, paid: 2 }]);
  });

  it('counts one thing listed twice at its latest value, and a sold thing by what it brought', () => {
    const totals = seizedTotals([
      listed(1, { object: 'VIN 1', value: exactly(9_000), valuedOn: day('2024-01-01') }),
      listed(2, { object: 'VIN 1', value: exactly(8_000), valuedOn: day('2024-05-01') }),
      listed(3, { state: 'sold', value: exactly(6_000), replacedBy: 4 }),
      listed(4, { category: 'cash', value: exactly(4_500) }),
      listed(5, { state: 'returned' }),
    ]);
    expect(three(totals.all)).toEqual([12_500, 12_500, 12_500]);
    expect(totals.told).toEqual([
      { code: 'same-object', asset: 1, counted: 2 },
      { code: 'replaced', asset: 3, counted: 4 },
      { code: 'returned', asset: 5 },
    ]);
  });

  it('pays debts, then the third party in good faith, as far as he is believed', () => {
    const wife = { party: 7, share: 500_000, goodFaith: 'wife', rows: [rowId(1, 3)] };
    const flat = listed(1, { value: exactly(300_000), debts: interval(80_000, 90_000, 100_000), thirdParties: [wife] });
    const held = (answer?: 'accepted' | 'refused') => seizedTotals([flat], [], [], answer ? { wife: answer } : {});
    expect(three(held('accepted').all)).toEqual([100_000, 105_000, 110_000]);
    expect(three(held('refused').all)).toEqual([200_000, 210_000, 220_000]);
    expect(three(held().all)).toEqual([100_000, 210_000, 220_000]);
    const [line] = held().lines;
    expect(three(line!.debts)).toEqual([100_000, 90_000, 80_000]);
    expect(three(line!.thirdParties)).toEqual([100_000, 0, 0]);
  });

  it('never takes more than there is', () => {
    const totals = seizedTotals([listed(1, { value: exactly(10_000), debts: exactly(15_000) })]);
    expect(three(totals.all)).toEqual([0, 0, 0]);
    expect(three(totals.lines[0]!.debts)).toEqual([10_000, 10_000, 10_000]);
  });

  it('keeps within what the offence brought, and shows what is over', () => {
    const most = interval(6_000, 9_000, 20_000);
    const { byBasis, retained } = seizedTotals(
      [listed(1, { legalBasis: 'value', value: exactly(10_000) }), listed(2, { value: exactly(1_000) })],
      [],
      [{ legalBasis: 'value', most, rows: [] }],
    );
    expect(three(byBasis[0]!.retained)).toEqual([6_000, 9_000, 10_000]);
    expect(three(byBasis[0]!.overCap)).toEqual([4_000, 1_000, 0]);
    expect(three(retained)).toEqual([7_000, 10_000, 11_000]);
  });

  it('says when a value is not communicated: at least nothing, no ceiling', () => {
    const totals = seizedTotals([listed(1), listed(2, { value: unstated('value-missing', 'yacht') })]);
    expect(three(totals.all)).toEqual([1_000_00, null, null]);
    expect(totals.all.unknown).toEqual([{ code: 'value-missing', about: 'yacht' }]);
    expect(totals.told).toEqual([{ code: 'value-missing', asset: 2 }]);
  });

  it('gives to nobody what has no holder, two holders without shares, or shares over the whole', () => {
    const totals = seizedTotals([
      listed(1, { owners: [] }),
      listed(2, {
        owners: [
          { party: 1, share: null },
          { party: 2, share: null },
        ],
      }),
      listed(3, {
        owners: [
          { party: 1, share: 600_000 },
          { party: 2, share: 600_000 },
        ],
      }),
    ]);
    expect(totals.onPaper.persons).toEqual([]);
    expect(three(totals.onPaper.nobody)).toEqual([3_000_00, 3_000_00, 3_000_00]);
    expect(totals.told).toEqual([
      { code: 'no-holder', asset: 1 },
      { code: 'share-missing', of: { asset: 2 } },
      { code: 'shares-over-whole', of: { asset: 3 }, sum: 1_200_000 },
    ]);
  });

  it('shares to the cent and shows the cent that does not divide', () => {
    const owners = [1, 2, 3].map((party) => ({ party, share: 333_333 }));
    const { onPaper } = seizedTotals([listed(1, { value: exactly(100), owners })]);
    expect(onPaper.persons.map(({ sum }) => sum.central)).toEqual([33, 33, 33]);
    expect(onPaper.nobody.central).toBe(1);
  });
});

describe('who stands behind a company', () => {
  const behind = (owners: readonly Shareholding[]) =>
    partiesBehind({ asset: 1 }, [{ party: 10, share: 1_000_000 }], owners);
  const percent = (of: ReturnType<typeof behind>) =>
    [...of.parts].map(([party, { part, of: whole }]) => [party, Number((part * 10_000n) / whole) / 100]);

  it('is found through companies that own companies, and by two ways at once', () => {
    expect(
      percent(
        behind([
          { company: 10, party: 11, share: 500_000 },
          { company: 10, party: 2, share: 500_000 },
          { company: 11, party: 2, share: 250_000 },
          { company: 11, party: 3, share: 750_000 },
        ]),
      ),
    ).toEqual([
      [2, 62.5],
      [3, 37.5],
    ]);
  });

  it('is told where companies own each other, and the part inside the loop is nobody’s', () => {
    const found = behind([
      { company: 10, party: 11, share: 600_000 },
      { company: 10, party: 2, share: 400_000 },
      { company: 11, party: 10, share: 1_000_000 },
    ]);
    expect(percent(found)).toEqual([[2, 40]]);
    expect(found.told).toEqual([{ code: 'ownership-loop', parties: [10, 11] }]);
  });

  it('is told where the shares of a company exceed the whole, or leave some out', () => {
    expect(
      behind([
        { company: 10, party: 1, share: 700_000 },
        { company: 10, party: 2, share: 700_000 },
      ]),
    ).toEqual({ parts: new Map(), told: [{ code: 'shares-over-whole', of: { party: 10 }, sum: 1_400_000 }] });
    expect(behind([{ company: 10, party: 1, share: 300_000 }]).told).toEqual([
      { code: 'shares-under-whole', of: { party: 10 }, sum: 300_000 },
    ]);
  });
});

const amount = fc
  .tuple(fc.nat(9_999), fc.nat(999), fc.nat(999))
  .map(([low, more, most]) => interval(low, low + more, low + more + most));
const on = fc.constantFrom(day('2024-01-01'), day('2024-02-01'), day('2024-03-01'), null);

const assets = fc
  .array(
    fc.record({
      category: fc.constantFrom<ListedAsset['category'][]>('vehicle', 'watch', 'account_balance'),
      object: fc.constantFrom('one', 'two', null),
      state: fc.constantFrom<ListedAsset['state'][]>('seized', 'sold', 'returned'),
      legalBasis: fc.constantFrom('product', 'value', null),
      value: amount,
      valuedOn: on,
      owners: fc.array(fc.record({ party: fc.integer({ min: 1, max: 6 }), share: fc.option(fc.nat(700_000)) }), {
        maxLength: 3,
      }),
      users: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
      paidFrom: fc.array(fc.record({ asset: fc.integer({ min: 1, max: 8 }), on, amount, rows: fc.constant([]) }), {
        maxLength: 2,
      }),
      replacedBy: fc.option(fc.integer({ min: 1, max: 8 }), { freq: 4 }),
      debts: amount.map(({ low, central, high }) => interval(low! >> 3, central! >> 3, high! >> 3)),
      thirdParties: fc.array(
        fc.record({
          party: fc.integer({ min: 1, max: 6 }),
          share: fc.nat(600_000),
          goodFaith: fc.constantFrom('wife', 'brother'),
          rows: fc.constant([]),
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 7 },
  )
  .map((all) => all.map((one, place): ListedAsset => listed(place + 1, one)));

const shareholdings = fc.array(
  fc.record({
    company: fc.integer({ min: 3, max: 6 }),
    party: fc.integer({ min: 1, max: 6 }),
    share: fc.option(fc.nat(900_000), { freq: 8 }),
  }),
  { maxLength: 8 },
);

describe('totals of any list', () => {
  it('are the sums of their parts to the cent, by every key and in every column', () => {
    fc.assert(
      fc.property(assets, shareholdings, amount, (all, owners, most) => {
        const totals = seizedTotals(all, owners, [{ legalBasis: 'value', most, rows: [] }]);
        for (const column of columns) {
          const added = (parts: readonly { readonly sum: Interval }[]) =>
            parts.reduce((sum, part) => sum + part.sum[column]!, 0);
          const whole = totals.all[column]!;
          for (const line of totals.lines)
            expect(line.counted[column]).toBe(
              line.value[column]! - line.countedElsewhere[column]! - line.debts[column]! - line.thirdParties[column]!,
            );
          expect(totals.lines.reduce((sum, { counted }) => sum + counted[column]!, 0)).toBe(whole);
          for (const parts of [totals.byCategory, totals.byBasis, totals.byState]) expect(added(parts)).toBe(whole);
          for (const { persons, nobody } of [totals.onPaper, totals.inFact]) {
            expect(nobody[column]).toBeGreaterThanOrEqual(0);
            expect(added(persons) + nobody[column]!).toBe(whole);
          }
          expect(totals.byBasis.reduce((sum, one) => sum + one.retained[column]! + one.overCap[column]!, 0)).toBe(
            whole,
          );
        }
        const intervals = (of: SeizedTotals) => [of.all, of.retained, ...of.onPaper.persons.map(({ sum }) => sum)];
        for (const { low, central, high } of intervals(totals)) {
          expect(low).toBeLessThanOrEqual(central!);
          expect(central).toBeLessThanOrEqual(high!);
        }
      }),
    );
  });

  it('contain under an open claim of good faith what they are under either answer', () => {
    fc.assert(
      fc.property(assets, fc.constantFrom<('accepted' | 'refused')[]>('accepted', 'refused'), (all, wife) => {
        expect(contains(seizedTotals(all).all, seizedTotals(all, [], [], { wife }).all)).toBe(true);
      }),
    );
  });

  it('never fall when an asset is worth more, and never rise when more is owed', () => {
    fc.assert(
      fc.property(assets, fc.nat(), fc.nat(5_000), (all, at, more) => {
        const asset = all[at % Math.max(1, all.length)];
        if (!asset) return;
        const up = ({ low, central, high }: Interval) => interval(low! + more, central! + more, high! + more);
        const under = (change: Partial<ListedAsset>) =>
          seizedTotals(all.map((one) => (one === asset ? { ...one, ...change } : one))).all;
        for (const column of columns) {
          const before = seizedTotals(all).all[column]!;
          expect(under({ value: up(asset.value) })[column]).toBeGreaterThanOrEqual(before);
          expect(under({ debts: up(asset.debts) })[column]).toBeLessThanOrEqual(before);
        }
      }),
    );
  });
});
