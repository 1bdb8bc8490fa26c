import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowId } from '#domain/row-id.ts';
import { contains, exactly, interval, unstated } from '#wealth/interval.ts';
import { type Range, type Sale, estimateTraffic, notFound } from '#wealth/traffic/estimate.ts';

const range = (low: number, central = low, high = central): Range => ({ low, central, high, unknown: [] });

const sale = (change: Partial<Sale> = {}): Sale => ({
  product: 'resin',
  stage: 'retail',
  unit: 'g',
  quantity: range(20_000, 25_000, 30_000),
  days: range(100_000, 120_000, 150_000),
  price: interval(400, 500, 600),
  cost: interval(150, 200, 250),
  rows: [rowId(1, 2)],
  ...change,
});

describe('the traffic', () => {
  it('is quantity times days times price, with the gain on each gram beside it', () => {
    const [retail] = estimateTraffic([sale()]);
    // 20 g a day × 100 days × 4 €, 25 × 120 × 5, 30 × 150 × 6
    expect(retail!.turnover).toMatchObject({ low: 800_000, central: 1_500_000, high: 2_700_000 });
    // gain 1.50, 3.00, 4.50 € a gram
    expect(retail!.margin).toMatchObject({ low: 300_000, central: 900_000, high: 2_025_000 });
  });

  it('is told stage by stage, since a gram sold wholesale is sold again in the street', () => {
    const table = estimateTraffic([sale(), sale({ stage: 'wholesale', price: exactly(250), cost: null })]);
    expect(table.map(({ stage }) => stage)).toEqual(['wholesale', 'retail']);
    expect(table[0]!.turnover).toMatchObject({ low: 500_000, central: 750_000, high: 1_125_000 });
    expect(table[0]!.margin).toBeNull();
  });

  it('stands beside the money found', () => {
    const [retail] = estimateTraffic([sale()]);
    expect(notFound(retail!.turnover, exactly(1_000_000))).toMatchObject({
      low: -200_000,
      central: 500_000,
      high: 1_700_000,
    });
  });

  it('says so when the price is not known, and does not count zero', () => {
    const [retail] = estimateTraffic([sale({ price: unstated('price-missing', 'resin'), cost: null })]);
    expect(retail!.turnover).toEqual({
      low: 0,
      central: null,
      high: null,
      unknown: [{ code: 'price-missing', about: 'resin' }],
    });
  });

  it('shows the greatest loss at the greatest quantity when it was sold below cost', () => {
    const loss = sale({ days: null, price: exactly(100), cost: exactly(300), quantity: range(1_000, 2_000, 3_000) });
    expect(estimateTraffic([loss])[0]!.margin).toMatchObject({ low: -600, central: -400, high: -200 });
  });

  it('refuses quantities out of order', () => {
    expect(() => estimateTraffic([sale({ quantity: range(3, 2, 1) })])).toThrow(RangeError);
    expect(() => estimateTraffic([sale({ price: exactly(-1) })])).toThrow(RangeError);
  });
});

const bounds = fc
  .tuple(fc.nat(5_000_000), fc.nat(5_000_000), fc.nat(5_000_000))
  .map(([low, more, most]) => range(low, low + more, low + more + most));
const money = bounds.map(({ low, central, high }) => interval(low, central, high));
const some = fc
  .record({ quantity: bounds, days: fc.option(bounds), price: money, cost: fc.option(money) })
  .map((change) => sale(change));

describe('an estimate', () => {
  it('is in order, and grows with quantity and price', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 99_999 }), (one, more) => {
        const up = ({ low, central, high }: Range | Sale['price']) => range(low! + more, central! + more, high! + more);
        const [{ turnover, margin }] = estimateTraffic([one]) as [ReturnType<typeof estimateTraffic>[number]];
        for (const each of margin ? [turnover, margin] : [turnover]) {
          expect(each.low).toBeLessThanOrEqual(each.central!);
          expect(each.central).toBeLessThanOrEqual(each.high!);
        }
        const price = up(one.price);
        for (const greater of [
          { ...one, quantity: up(one.quantity) },
          { ...one, price: interval(price.low, price.central, price.high) },
        ]) {
          const [after] = estimateTraffic([greater]);
          for (const column of ['low', 'central', 'high'] as const)
            expect(after!.turnover[column]).toBeGreaterThanOrEqual(turnover[column]!);
        }
      }),
    );
  });

  it('never narrows when a price is less well known', () => {
    fc.assert(
      fc.property(some, fc.nat(99_999), fc.nat(99_999), (one, less, more) => {
        const { low, central, high } = one.price;
        const wider = { ...one, price: interval(Math.max(0, low! - less), central, high! + more) };
        const [before] = estimateTraffic([one]);
        const [after] = estimateTraffic([wider]);
        expect(contains(after!.turnover, before!.turnover)).toBe(true);
        if (before!.margin) expect(contains(after!.margin!, before!.margin)).toBe(true);
      }),
    );
  });
});
