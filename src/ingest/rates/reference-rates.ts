import { gunzipSync, strFromU8 } from 'fflate';
import { dayFromNumber, dayNumber, type Day } from '#domain/day.ts';
import { EURO_BEGAN, fixedToEuro } from './fixed-to-euro.ts';

/** Days for which the last known rate may stand in: a long week-end has four, the longest closing known five. */
export const OLDEST_RATE = 10;

/** First line of the packed file. */
export const PACKED_HEAD = 'limier-rates 1';

/** Units of a currency for one euro, and the day and the authority they hold by. */
export interface ReferenceRate {
  readonly units: string;
  readonly day: Day;
  readonly by: 'ecb' | 'fixed';
}

/** The euro reference rates of the European Central Bank and the rates fixed for ever. */
export interface ReferenceRates {
  readonly from: Day;
  readonly to: Day;
  readonly currencies: readonly string[];
  /** The rate in force on a day: fixed, or of the day, or of the last day known, at most ten days back; null when there is none. */
  on(currency: string, day: Day): ReferenceRate | null;
}

const ONE_EURO: Omit<ReferenceRate, 'day'> = { units: '1', by: 'fixed' };

interface Series {
  readonly decimals: number;
  /** Whole numbers of the last decimal, one for each day; null where the bank gave none. */
  readonly units: readonly (number | null)[];
}

function unitsText(whole: number, decimals: number): string {
  if (decimals === 0) return String(whole);
  const digits = String(whole).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function readSeries(line: string, days: number): readonly [currency: string, series: Series] {
  const [currency = '', decimals = '', steps = ''] = line.split(' ');
  let last = 0;
  const units = steps.split(',').map((step) => (step === '' ? null : (last += Number(step))));
  if (units.length !== days || units.some((one) => one !== null && !Number.isSafeInteger(one)))
    throw new RangeError(`rates of ${currency}: ${units.length} for ${days} days`);
  return [currency, { decimals: Number(decimals), units }];
}

/** Place of the last day not after the one asked; -1 when all are after. */
function lastAt(days: readonly number[], asked: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= asked) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Reads the packed rates: text, gzipped unless a server has unpacked it on the way. After the head and the source come the days, as
 * a first day and steps of days, then one line for each currency: its decimals and the steps of its rate, blank where there is none.
 *
 * @throws RangeError when the bytes are no packed rates
 */
export function readReferenceRates(bytes: Uint8Array): ReferenceRates {
  const text = strFromU8(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
  const [head, , dayLine = '', ...lines] = text.trimEnd().split('\n');
  if (head !== PACKED_HEAD) throw new RangeError('these are no packed rates');
  const [first = '', ...steps] = dayLine.split(' ');
  let at = dayNumber(first as Day);
  const days = [at, ...steps.map((step) => (at += Number(step)))];
  const series = new Map(lines.map((line) => readSeries(line, days.length)));

  const published = (currency: string, day: Day): ReferenceRate | null => {
    const known = series.get(currency);
    if (known === undefined) return null;
    const asked = dayNumber(day);
    for (let place = lastAt(days, asked); place >= 0; place -= 1) {
      const on = days[place] ?? 0;
      if (asked - on > OLDEST_RATE) return null;
      const whole = known.units[place];
      if (whole !== null && whole !== undefined)
        return { units: unitsText(whole, known.decimals), day: dayFromNumber(on), by: 'ecb' };
    }
    return null;
  };
  return {
    from: dayFromNumber(days[0] ?? 0),
    to: dayFromNumber(at),
    currencies: [...series.keys()].sort(),
    on(currency, day) {
      if (currency === 'EUR') return { ...ONE_EURO, day };
      const fixed = fixedToEuro[currency];
      if (fixed !== undefined && (day >= fixed.since || fixed.since === EURO_BEGAN))
        return { units: fixed.units, day: fixed.since, by: 'fixed' };
      return published(currency, day);
    },
  };
}
