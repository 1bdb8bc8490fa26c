import { linesOf } from '../text/whole-text.ts';

/** Length of every record. */
export const LENGTH = 120;

/**
 * One zone of a record by the positions of the published layout (CFONB, « Relevé de compte sur support informatique », July 2004),
 * counted from 1, both included.
 */
export const zone = (record: string, from: number, to: number): string => record.slice(from - 1, to).trim();

/** The last digit and the sign in one: `{` and `A` to `I` are +0 to +9, `}` and `J` to `R` −0 to −9; French ISO 646 prints é and è for the braces. */
const units = new Map<string, readonly [digit: number, sign: '' | '-']>([
  ['é', [0, '']],
  ['è', [0, '-']],
  ...[...'{ABCDEFGHI'].map((unit, digit) => [unit, [digit, '']] as const),
  ...[...'}JKLMNOPQR'].map((unit, digit) => [unit, [digit, '-']] as const),
]);

/** An amount of 14 signs with as many decimals as the record says, as plain digits with a point; null when it is none. */
export function amountOf(signs: string, decimals: string): string | null {
  const unit = units.get(signs.slice(-1));
  if (!/^\d{13}.$/u.test(signs) || unit === undefined || !/^\d$/.test(decimals)) return null;
  const digits = signs.slice(0, -1) + String(unit[0]);
  const places = Number(decimals);
  const whole = digits.slice(0, digits.length - places).replace(/^0+(?=\d)/, '');
  return `${unit[1]}${whole}${places === 0 ? '' : `.${digits.slice(digits.length - places)}`}`;
}

/** The sign that ends an amount, for a digit and a sign: what `amountOf` reads. */
export const unitOf = (digit: number, isNegative: boolean): string =>
  (isNegative ? '}JKLMNOPQR' : '{ABCDEFGHI').charAt(digit);

/** `JJMMAA` as `YYYY-MM-DD`; years from 70 on are of the last century. What is no date stays as it stands. */
export function dayOf(text: string): string {
  const parts = /^(\d\d)(\d\d)(\d\d)$/.exec(text);
  if (parts === null) return text;
  const [, day = '', month = '', year = ''] = parts;
  return `${year >= '70' ? '19' : '20'}${year}-${month}-${day}`;
}

export interface Line {
  /** Ordinal of the line; of the record, in a file without line ends. */
  readonly line: number;
  readonly text: string;
}

/** Records of a file: one a line, or one every 120 signs where a file has no line ends. Blank lines part records at some banks. */
export function* recordLinesOf(text: string): Generator<Line, void, undefined> {
  const plain = text.replace(/^\ufeff/, '').replaceAll('\u001a', '');
  const isOneLine = !/[\r\n]/.test(plain.trimEnd());
  for (const { line, text: own } of linesOf(plain)) {
    if (own.trim() === '') continue;
    const parts =
      own.trimEnd().length > LENGTH && (isOneLine || own.trimEnd().length % LENGTH === 0)
        ? Math.ceil(own.trimEnd().length / LENGTH)
        : 1;
    for (let at = 0; at < parts; at += 1)
      yield {
        line: isOneLine ? at + 1 : line,
        text: parts === 1 ? own : own.slice(at * LENGTH, (at + 1) * LENGTH),
      };
  }
}
