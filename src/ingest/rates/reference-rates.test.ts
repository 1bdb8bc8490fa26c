import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber, type Day } from '#domain/day.ts';
import { currencyOf } from '../sniff/currency.ts';
import { fixedToEuro } from './fixed-to-euro.ts';
import { packRates } from './pack-rates.ts';
import { readReferenceRates } from './reference-rates.ts';

const bytes = readFileSync('static/rates/ecb.bin');
const rates = readReferenceRates(bytes);
const on = (currency: string, day: string) => rates.on(currency, day as Day);

/** Published by the European Central Bank on these days; the dollar’s lowest and highest, the days of the Swiss and British shocks. */
const published = [
  ['USD', '1999-01-04', '1.1789'],
  ['JPY', '1999-01-04', '133.73'],
  ['GBP', '1999-01-04', '0.71110'],
  ['USD', '2000-10-26', '0.8252'],
  ['USD', '2008-07-15', '1.5990'],
  ['CHF', '2015-01-14', '1.2010'],
  ['CHF', '2015-01-15', '1.0280'],
  ['GBP', '2016-06-24', '0.80750'],
  ['USD', '2022-09-28', '0.9565'],
  ['USD', '2024-03-28', '1.0811'],
  ['CHF', '2024-03-28', '0.9766'],
  ['GBP', '2024-03-28', '0.85510'],
  ['RUB', '2022-03-01', '117.2010'],
  ['TRL', '2004-12-31', '1836200'],
  ['USD', '2026-04-13', '1.1684'],
] as const;

describe('the built-in reference rates', () => {
  it.each(published)('give for %s on %s the %s units that were published', (currency, day, units) => {
    expect(on(currency, day)).toEqual({ units, day, by: 'ecb' });
  });

  it('cover 41 currencies from the first day of the euro, name their source and stay small', () => {
    expect(rates).toMatchObject({ from: '1999-01-04', to: '2026-04-13' });
    expect(rates.currencies).toHaveLength(41);
    expect(gunzipSync(bytes).toString('utf8', 0, 200)).toContain('European Central Bank');
    expect(bytes.length).toBeLessThan(340_000);
  });

  it('reach back ten days and no further', () => {
    expect(on('USD', '2026-04-23')).toMatchObject({ day: '2026-04-13' });
    expect(on('USD', '2026-04-24')).toBeNull();
    expect(on('USD', '1998-12-31')).toBeNull();
    expect(on('XXX', '2024-03-28')).toBeNull();
  });

  it('are fixed from the day a currency went into the euro', () => {
    expect(on('HRK', '2022-12-30')).toMatchObject({ by: 'ecb', units: '7.5365' });
    expect(on('HRK', '2023-01-01')).toMatchObject({ by: 'fixed', units: '7.53450' });
    expect(on('FRF', '1985-06-01')).toMatchObject({ by: 'fixed', units: '6.55957' });
    expect(on('GRD', '2000-06-01')).toBeNull();
    expect(on('BGN', '2026-01-01')).toMatchObject({ by: 'fixed', units: '1.95583' });
  });

  it('are of currencies that a file may name, the old ones of the euro too', () => {
    const priced = [...rates.currencies, ...Object.keys(fixedToEuro)];
    expect(priced.filter((currency) => currencyOf(currency) !== currency)).toEqual([]);
  });

  it('refuse bytes that are no rates', () => {
    expect(() => readReferenceRates(new TextEncoder().encode('Date,USD\n'))).toThrow(RangeError);
  });

  it('come back digit for digit whatever was packed', () => {
    const rate = fc.option(
      fc
        .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 6 }))
        .map(([whole, decimals]) => (decimals === 0 ? String(whole) : (whole / 10 ** decimals).toFixed(decimals))),
      { nil: 'N/A' },
    );
    const table = fc
      .uniqueArray(fc.integer({ min: 10_000, max: 20_000 }), { minLength: 1, maxLength: 40 })
      .chain((days) =>
        fc.record({
          days: fc.constant(days),
          cells: fc.array(rate, { minLength: days.length, maxLength: days.length }),
        }),
      );
    fc.assert(
      fc.property(table, ({ days, cells }) => {
        const csv = `Date,USD,\n${days.map((day, at) => `${dayFromNumber(day)},${cells[at]},`).join('\n')}\n`;
        const read = readReferenceRates(packRates(csv));
        days.forEach((day, at) => {
          const found = read.on('USD', dayFromNumber(day));
          if (cells[at] === 'N/A') expect(found?.day).not.toBe(dayFromNumber(day));
          else expect(Number(found?.units)).toBe(Number(cells[at]));
          if (found) expect(day - dayNumber(found.day)).toBeLessThanOrEqual(10);
        });
      }),
    );
  });
});
