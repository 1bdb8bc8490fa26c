import { dayText, yearOf } from './balance.ts';

/** A statement line, `:61:`. */
export interface Entry {
  readonly valueOn: string;
  readonly bookedOn: string;
  /** `C`, `D`, `RC` (a credit taken back), `RD` (a debit taken back), `EC` and `ED` (expected only). */
  readonly mark: string;
  /** What the mark does to the balance. */
  readonly direction: 'C' | 'D';
  readonly funds: string;
  readonly amount: string;
  /** `NTRF`, `S051`: who set the code, and the code. */
  readonly type: string;
  readonly customerReference: string;
  readonly bankReference: string;
  readonly supplementary: string;
}

const statementLine = /^(\d\d)(\d\d)(\d\d)(\d{4}|\s{4})?([RE]?[CD])([A-Z])?(\d+(?:,\d*)?)(?:([A-Z][A-Z0-9 ]{3})(.*))?$/;

const LONGEST_REFERENCE = 16;

/**
 * Reads a statement line, or gives null. The day of booking has no year: it takes the one that brings it nearest to the value date,
 * so that 0102 booked for value 1231 is of the next year. A value date of 29, 30 or 31 February, which banks that count a year as
 * twelve months of thirty days write, is the last day of that month; any other day that does not exist is left for the import to
 * refuse.
 */
export function entryOf(lines: readonly string[]): Entry | null {
  const filled = lines.map((line) => line.trimEnd()).filter((line) => line !== '');
  const [first = '', ...rest] = filled;
  const wrapped = /^\d{6}(\d{4}|\s{4})?([RE]?[CD])?[A-Z]?[\d,]*$/.test(first) ? rest[0] : undefined;
  const parts = statementLine.exec(wrapped === undefined ? first : first + wrapped);
  if (parts === null) return null;
  const [, yy = '', mm = '', dd = '', entry = '', mark = '', funds = '', amount = '', type = '', behind = ''] = parts;
  const [year, month, day] = [yearOf(yy), Number(mm), Number(dd)];
  const valueOn = dayText(year, month, month === 2 ? Math.min(day, lastOfFebruary(year)) : day);
  const slashes = behind.indexOf('//');
  const customer = slashes < 0 ? behind : behind.slice(0, slashes);
  // Dutch banks set a name behind the sixteen characters of the reference, filled up with spaces
  const longest = /\s/.test(customer) ? LONGEST_REFERENCE : customer.length;
  const overflow = customer.slice(longest);
  const supplementary = [overflow.trim(), ...(wrapped === undefined ? rest : rest.slice(1)).map((line) => line.trim())];
  return {
    valueOn,
    bookedOn: entry.trim() === '' ? valueOn : bookedOn(year, month, entry),
    mark,
    direction: mark === 'C' || mark === 'RD' || mark === 'EC' ? 'C' : 'D',
    funds,
    amount,
    type: type.trim(),
    customerReference: customer.slice(0, longest).trim(),
    bankReference: slashes < 0 ? '' : behind.slice(slashes + 2).trim(),
    supplementary: supplementary.filter((text) => text !== '').join(' '),
  };
}

const lastOfFebruary = (year: number): number => (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28);

function bookedOn(year: number, month: number, entry: string): string {
  const [own, day] = [Number(entry.slice(0, 2)), Number(entry.slice(2))];
  const apart = own - month;
  return dayText(apart > 6 ? year - 1 : apart < -6 ? year + 1 : year, own, day);
}
