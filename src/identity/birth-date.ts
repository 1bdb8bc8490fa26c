import { day } from '#domain/day.ts';

/** A date of birth as far as it is known. */
export interface BirthDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const part = (text: string | undefined): number | null => {
  const value = Number(text ?? '0');
  return value === 0 ? null : value;
};

function exists({ year, month, day: dayOfMonth }: BirthDate): boolean {
  if (month !== null && month > 12) return false;
  if (dayOfMonth === null) return true;
  if (month === null) return false;
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')];
  try {
    day(text.join('-'));
    return true;
  } catch {
    return false;
  }
}

/**
 * A date of birth from `1975-03-12`, `12/03/1975`, `1975-03`, `03/1975`, `1975`, or with zeros for what is not known, as registers
 * write `1975-00-00`. Day before month, as in French and Spanish. Null for a text that is no date.
 */
export function birthDateOf(text: string | null | undefined): BirthDate | null {
  const trimmed = (text ?? '').trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(trimmed);
  const written = /^(?:(?:(\d{1,2})[/.\- ])?(\d{1,2})[/.\- ])(\d{4})$/.exec(trimmed);
  const date = iso
    ? { year: Number(iso[1]), month: part(iso[2]), day: part(iso[3]) }
    : written
      ? { year: Number(written[3]), month: part(written[2]), day: part(written[1]) }
      : null;
  return date !== null && date.year > 0 && exists(date) ? date : null;
}

/** Whether day, month and year are known: a year alone tells no two homonyms apart. */
export const isWholeDate = (date: BirthDate): boolean => date.day !== null;

/** A whole date as one text, for blocks of equal dates. */
export const birthDateKey = ({ year, month, day: dayOfMonth }: BirthDate): string =>
  [year, month ?? 0, dayOfMonth ?? 0].join('-');
