import type { Day, Month, Period } from '#domain/day.ts';
import type { Language } from '#domain/language.ts';

/** Locale behind each language of the product. */
export const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB', es: 'es-ES' };

const written = new Map<string, Intl.NumberFormat>();
const dated = new Map<string, Intl.DateTimeFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = written.get(key) ?? new Intl.NumberFormat(locales[language], { useGrouping: 'always', ...options });
  written.set(key, known);
  return known;
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = dated.get(key) ?? new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options });
  dated.set(key, known);
  return known;
}

const minus = (text: string): string => text.replace('-', '−');
const evenly = (cents: number): number => (cents % 100 === 0 ? 0 : 2);

/** Cents as an amount with its currency: `1 234,50 €`. Whole units are written without decimals. */
export function money(cents: number, language: Language, currency = 'EUR'): string {
  const digits = evenly(cents);
  const options = {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const;
  return minus(numberFormat(language, options).format(cents / 100));
}

/** Cents as a bare amount with two decimals, for columns whose head names the currency: `1 234,50`. */
export function amount(cents: number, language: Language): string {
  return minus(numberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(cents / 100));
}

/** Cents on an axis or in a small space: `1,2 M€` in French, the unit always written. */
export function shortMoney(cents: number, language: Language, currency = 'EUR'): string {
  const options = {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: 1,
    useGrouping: 'auto',
  } as const;
  return minus(numberFormat(language, options).format(cents / 100));
}

/** A whole number: `4 812`. */
export function count(value: number, language: Language): string {
  return minus(numberFormat(language, { maximumFractionDigits: 0 }).format(value));
}

/** A number that may have a fraction: at most two decimals. */
export function decimal(value: number, language: Language): string {
  return minus(numberFormat(language, { maximumFractionDigits: 2 }).format(value));
}

/** A fraction as a percentage: `0.853` → `85,3 %`. */
export function ratio(value: number, language: Language): string {
  return minus(numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value));
}

/** A size in bytes, in the decimal units a file manager shows. */
export function bytes(value: number, language: Language): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, value)) / 3)));
  const options = {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  } as const;
  return numberFormat(language, options).format(value / 1000 ** step);
}

const instant = (of: Day | Month): Date => new Date(of.length === 7 ? `${of}-01T00:00:00Z` : `${of}T00:00:00Z`);

/** A day as a column holds it: `31/03/2024`. */
export function day(of: Day, language: Language): string {
  return dateFormat(language, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(instant(of));
}

/** A day as a sentence says it: `31 mars 2024`, `1er avril 2024`. */
export function longDay(of: Day, language: Language): string {
  const text = dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(instant(of));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** A month: `mars 2024`. */
export function month(of: Month, language: Language): string {
  return dateFormat(language, { month: 'long', year: 'numeric' }).format(instant(of));
}

/** A month in a small space: `mars 24`. */
export function shortMonth(of: Month, language: Language): string {
  return dateFormat(language, { month: 'short', year: '2-digit' }).format(instant(of));
}

/** Two days as a range, what they share said once: `3–11 mars 2024`. */
export function period(of: Period, language: Language): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  return dateFormat(language, options).formatRange(instant(of.from), instant(of.to));
}

/** Two months as a range: `janvier–mars 2024`. */
export function monthRange(of: Period<Month>, language: Language): string {
  return dateFormat(language, { month: 'short', year: 'numeric' }).formatRange(instant(of.from), instant(of.to));
}

/** Names in a row, the last joined by “and”. */
export function list(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);
}
