import { currencyCodes } from '../../sniff/currency.ts';

/** A balance of `:60F:`, `:60M:`, `:62F:`, `:62M:`, `:64:`, `:65:`. */
export interface Balance {
  /** As the file writes it, with a minus where it is a debit. */
  readonly amount: string;
  readonly on: string;
  readonly currency: string;
}

/** Years are written with two digits: 70 to 99 are those of the last century, as everywhere in the ledger. */
export const yearOf = (two: string): number => Number(two) + (Number(two) >= 70 ? 1900 : 2000);

const padded = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD` of a year, month and day as numbers; a day that does not exist is left for the import to refuse. */
export const dayText = (year: number, month: number, day: number): string =>
  `${String(year)}-${padded(month)}-${padded(day)}`;

/** A balance, or null when the text is none. The currency is empty where the file leaves it out. */
export function balanceOf(text: string): Balance | null {
  const parts = /^([CD])(\d\d)(\d\d)(\d\d)([A-Z]{3})?(\d+(?:,\d*)?)$/.exec(text.trim());
  if (parts === null) return null;
  const [, mark = '', year = '', month = '', day = '', currency = '', amount = ''] = parts;
  return {
    amount: mark === 'D' ? `-${amount}` : amount,
    on: dayText(yearOf(year), Number(month), Number(day)),
    currency,
  };
}

/** Hundredths of a unit, exactly; null when the amount has more decimals. */
export function centsOf(amount: string): bigint | null {
  const parts = /^(-?)(\d+)(?:,(\d{0,2})0*)?$/.exec(amount);
  if (parts === null) return null;
  const cents = BigInt((parts[2] ?? '') + (parts[3] ?? '').padEnd(2, '0'));
  return parts[1] === '-' ? -cents : cents;
}

/** Hundredths as MT940 writes an amount. */
export function amountText(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

export interface Account {
  readonly iban: string;
  readonly number: string;
  readonly bank: string;
  readonly currency: string;
}

const ibanShape = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** Remainder by 97 of an IBAN, ISO 13616: 1 where its check digits are right. */
function isIban(text: string): boolean {
  if (!ibanShape.test(text)) return false;
  let rest = 0;
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** `:25:` as banks fill it: an IBAN, a number, `bank/number`, each with the currency behind it or not; `:25P:` with a BIC below. */
export function accountOf(lines: readonly string[]): Account | null {
  const [first = '', second = ''] = lines.map((line) => line.trim());
  if (first === '') return null;
  const whole = first.replace(/\s/g, '');
  if (isIban(whole)) return { iban: whole, number: '', bank: '', currency: '' };
  const behind = /^(.*[0-9A-Z])[\s/]*([A-Z]{3})$/.exec(first);
  const currency = behind !== null && /\d/.test(first) && currencyCodes.has(behind[2] ?? '') ? (behind[2] ?? '') : '';
  const bare = currency === '' ? first : (behind?.[1] ?? first);
  const joined = bare.replace(/\s/g, '');
  if (ibanShape.test(joined)) return { iban: joined, number: '', bank: '', currency };
  const slash = bare.indexOf('/');
  const [bank, number] = slash < 0 ? [second, bare] : [bare.slice(0, slash), bare.slice(slash + 1)];
  return { iban: '', number: number.trim(), bank: bank.trim(), currency };
}
