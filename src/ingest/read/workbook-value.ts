/** What a number format makes of a number: a plain figure, a day with or without its hour, an hour of the clock, a length of time. */
export type NumberMeaning = 'number' | 'date' | 'clock' | 'duration';

const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const builtInDuration = 46;
const builtInClocks = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 47]);

/**
 * Reads a number format for dates and hours.
 *
 * @param id   number of the format; below 164 its code is fixed. Source: ECMA-376 part 1, 18.8.30
 * @param code format code where the workbook gives one
 */
export function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) {
    if (id === builtInDuration) return 'duration';
    return builtInDates.has(id) ? 'date' : builtInClocks.has(id) ? 'clock' : 'number';
  }
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return 'duration';
  const letters = code
    .replace(/"[^"]*"?|\\.|[_*]./gs, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/am\/pm|a\/p|general|standard/gi, '')
    .toLowerCase();
  if (/[dy]/.test(letters) || /[ja]{2,4}/.test(letters)) return 'date';
  if (/[hs]/.test(letters)) return 'clock';
  return letters.includes('m') ? 'date' : 'number';
}

const DAY = 86_400;
const lastSerial = 2_958_465;
const offset1900 = -25_569;
const offset1904 = -24_107;

/**
 * Day, and hour where there is one, of a serial number, to the nearest second; null where the calendar of the workbook has no such day.
 * In the 1900 system day 60 is a 29 February that never was, and days before it are one lower.
 */
export function dayOfSerial(serial: number, epoch1904: boolean): string | null {
  if (!(serial >= 0)) return null;
  let seconds = Math.round(serial * DAY);
  const whole = Math.floor(seconds / DAY);
  if (whole > lastSerial || (!epoch1904 && (whole === 60 || whole === 0))) return null;
  const since1970 = whole + (epoch1904 ? offset1904 : whole < 60 ? offset1900 + 1 : offset1900);
  seconds -= whole * DAY;
  const day = new Date(since1970 * DAY * 1000).toISOString().slice(0, 10);
  return seconds === 0 ? day : `${day} ${clock(seconds)}`;
}

/** Hours, minutes and seconds of a share of a day, more than 24 hours allowed; null for a negative one. */
export function timeOfSerial(serial: number): string | null {
  return serial >= 0 && serial <= lastSerial ? clock(Math.round(serial * DAY)) : null;
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

const written = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;
const significant = 15;

/**
 * Plain decimal text of a number as a workbook writes it, `.` as decimal mark, no exponent. A spreadsheet keeps binary
 * fractions and shows 15 digits of them: what lies beyond in the fraction is noise and is rounded off, half away from zero.
 * Digits before the decimal mark are kept, however many, since they may be an account number. Null for what is no number.
 */
export function decimalText(raw: string): string | null {
  if (isPlain(raw)) return raw;
  const parts = written.exec(raw.trim());
  if (parts === null) return null;
  const [, sign = '', before = '', after = '', exponentText = '0'] = parts;
  const exponent = Number(exponentText);
  if (before === '' && after === '') return null;
  if (exponent > 400 || exponent < -400) return null;
  let digits = before + after;
  let point = before.length + exponent;
  if (point < 0) {
    digits = '0'.repeat(-point) + digits;
    point = 0;
  }
  digits = digits.padEnd(point, '0');
  const lead = digits.search(/[1-9]/);
  if (lead < 0) return '0';
  const keep = Math.max(lead + significant, point);
  if (digits.length > keep) {
    const rounded = rounding(digits, keep);
    point += rounded.length - keep;
    digits = rounded;
  }
  const integer = digits.slice(0, point).replace(/^0+/, '') || '0';
  const fraction = digits.slice(point).replace(/0+$/, '');
  const text = fraction === '' ? integer : `${integer}.${fraction}`;
  return sign === '-' && text !== '0' ? `-${text}` : text;
}

/** Already as it should be: at most 15 digits, none to spare. Nearly every figure is. */
function isPlain(raw: string): boolean {
  const { length } = raw;
  const first = raw.charCodeAt(0);
  if (length > significant || first < one || first > nine) return raw === '0';
  let point = false;
  for (let at = 1; at < length; at++) {
    const code = raw.charCodeAt(at);
    if (code === mark && !point) point = true;
    else if (code < zero || code > nine) return false;
  }
  const last = raw.charCodeAt(length - 1);
  return !point || (last !== zero && last !== mark);
}

const mark = 46;
const zero = 48;
const one = 49;
const nine = 57;

function rounding(digits: string, keep: number): string {
  const kept = digits.slice(0, keep);
  if (digits.charCodeAt(keep) < 53) return kept;
  return (BigInt(kept || '0') + 1n).toString().padStart(keep, '0');
}
