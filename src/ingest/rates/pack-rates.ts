import { gzipSync, strToU8 } from 'fflate';
import { dayNumber, type Day } from '#domain/day.ts';
import { PACKED_HEAD } from './reference-rates.ts';

const SOURCE = 'European Central Bank, euro foreign exchange reference rates, https://www.ecb.europa.eu';

const decimalsOf = (rate: string): number => rate.split('.')[1]?.length ?? 0;

/** Rates of one currency as steps of whole numbers: `4 11789,1,-45`, blank where the bank gave none. */
function packed(rates: readonly string[]): string {
  const known = rates.filter((rate) => rate !== '');
  const decimals = Math.max(0, ...known.map(decimalsOf));
  let last = 0;
  const steps = rates.map((rate) => {
    if (rate === '') return '';
    const whole = Number(rate.replace('.', '') + '0'.repeat(decimals - decimalsOf(rate)));
    const step = whole - last;
    last = whole;
    return String(step);
  });
  return `${decimals} ${steps.join(',')}`;
}

/**
 * Packs the file `eurofxref-hist.csv` that the European Central Bank publishes: `Date,USD,…`, newest first, `N/A` without a rate.
 *
 * @throws RangeError on a cell that is neither a rate nor `N/A`
 */
export function packRates(csv: string): Uint8Array {
  const [heading = '', ...lines] = csv.trim().split(/\r?\n/);
  const currencies = heading.split(',').slice(1).filter(Boolean);
  const rows = lines.map((line) => line.split(',')).sort((one, other) => ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1));
  const numbers = rows.map(([day = '']) => dayNumber(day as Day));
  const days = numbers.map((number, at) => (at === 0 ? rows[0]?.[0] : number - (numbers[at - 1] ?? 0)));
  const series = currencies.map((currency, at) => {
    const rates = rows.map((row) => {
      const cell = row[at + 1]?.trim() ?? '';
      if (cell === 'N/A' || cell === '') return '';
      if (!/^\d+(\.\d{1,8})?$/.test(cell)) throw new RangeError(`${currency} on ${row[0]}: ${cell} is no rate`);
      return cell;
    });
    return `${currency} ${packed(rates)}`;
  });
  return gzipSync(strToU8(`${[PACKED_HEAD, SOURCE, days.join(' '), ...series].join('\n')}\n`), { level: 9, mtime: 0 });
}
