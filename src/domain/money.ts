import type { Brand } from './brand.ts';

/** Money as an integer number of hundredths of the case currency; DECIMAL(18,2) in SQL. */
export type Cents = Brand<number, 'Cents'>;

/** @throws RangeError when the number is no safe integer */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number of cents`);
  return value as Cents;
}

/** `1234.5` → `123450`; the text form of DECIMAL(18,2), without going through a fraction. @throws RangeError on any other text */
export function centsFromText(text: string): Cents {
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!parts) throw new RangeError(`"${text}" is not an amount with at most two decimals`);
  const [, sign, whole = '0', fraction = ''] = parts;
  const value = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return cents(sign === '-' ? -value : value);
}

/** `123450` → `1234.50`, the literal SQL understands. */
export function centsToText(value: Cents): string {
  const size = Math.abs(value);
  return `${value < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}
