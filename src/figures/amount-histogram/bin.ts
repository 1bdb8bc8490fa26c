import { cents, type Cents } from '#domain/money.ts';

/** The largest amount of a bin. @param least  where it begins, in whole units: a digit and noughts, or 1.5 times a power of ten */
export function mostOfBin(least: number): Cents {
  const digits = String(least);
  const unit = 10 ** (digits.length - 1);
  const first = Number(digits[0]);
  const next = first === 1 && digits.length > 1 ? (digits[1] === '5' ? 2 * unit : 1.5 * unit) : (first + 1) * unit;
  return cents(next * 100 - 1);
}
