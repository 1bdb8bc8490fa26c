import type { Brand } from './brand.ts';

/** A calendar day, `2024-03-31`, without a time zone. */
export type Day = Brand<string, 'Day'>;
/** A calendar month, `2024-03`. */
export type Month = Brand<string, 'Month'>;

/** From the first day or month to the last, both included. */
export interface Period<Point extends Day | Month = Day> {
  readonly from: Point;
  readonly to: Point;
}

const DAY = 86_400_000;

/** @throws RangeError unless the text is an existing day of the proleptic Gregorian calendar */
export function day(text: string): Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text)
    throw new RangeError(`"${text}" is not a day`);
  return text as Day;
}

/** Days since 1970-01-01. */
export function dayNumber(of: Day): number {
  return Math.round(Date.parse(`${of}T00:00:00Z`) / DAY);
}

export function dayFromNumber(number: number): Day {
  return new Date(number * DAY).toISOString().slice(0, 10) as Day;
}

export function monthOf(of: Day): Month {
  return of.slice(0, 7) as Month;
}

/** Months since January of the year 0, the integer that `month_of` gives in SQL. */
export function monthNumber(of: Month): number {
  return Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1;
}

export function monthFromNumber(number: number): Month {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}` as Month;
}

/** The days of some months in a row. @param first  as `monthNumber` counts @param months  at least one */
export function daysOfMonths(first: number, months: number): Period {
  const from = `${monthFromNumber(first)}-01` as Day;
  return { from, to: dayFromNumber(dayNumber(`${monthFromNumber(first + months)}-01` as Day) - 1) };
}
