import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { spanOf } from './filter.ts';
import { cents } from './money.ts';

const month = (from: string, to: string) => ({ period: { from: day(from), to: day(to) } });

describe('marks taken together', () => {
  it('let through from the first day of the first to the last day of the last', () => {
    expect(spanOf([month('2024-03-01', '2024-03-31'), month('2024-01-01', '2024-01-31')])).toEqual(
      month('2024-01-01', '2024-03-31'),
    );
  });
  it('unite accounts, means of payment and parties, each once', () => {
    expect(spanOf([{ accounts: [1, 2] }, { accounts: [2, 3] }])).toEqual({ accounts: [1, 2, 3] });
    expect(spanOf([{ methods: ['cash'] }, { methods: ['card'] }])).toEqual({ methods: ['cash', 'card'] });
    expect(spanOf([{ between: ['a', 'b'] }, { between: ['a', 'b'] }])).toEqual({ between: ['a', 'b'] });
    expect(spanOf([{ between: ['a', 'b'] }, { between: ['b', 'c'] }])).toEqual({ parties: ['a', 'b', 'c'] });
  });
  it('reach from the least amount to the most, open where one of them is open', () => {
    const range = (least: number, most?: number) => ({
      amounts: { least: cents(least), ...(most === undefined ? {} : { most: cents(most) }) },
    });
    expect(spanOf([range(100, 200), range(50, 80)])).toEqual(range(50, 200));
    expect(spanOf([range(100, 200), range(300)])).toEqual(range(100));
  });
  it('ask nothing of what one of them does not speak of', () => {
    expect(spanOf([{ accounts: [1] }, month('2024-01-01', '2024-01-31')])).toEqual({});
    expect(spanOf([])).toEqual({});
  });
});
