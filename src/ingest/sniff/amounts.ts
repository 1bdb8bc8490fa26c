import type { DecimalMark, Guess, Witness } from '../proposal.ts';
import type { SeenCell } from './dates.ts';

export interface SniffedAmounts {
  readonly decimal: Guess<DecimalMark> | null;
  /** Part of the cells that hold a number. */
  readonly share: number;
  /** Some cells, such as `1.234`, could be read in two ways, and none settles it. */
  readonly ambiguous: boolean;
  readonly negative: number;
  readonly positive: number;
  /** Cells with more than two decimals, other than zeros. */
  readonly precise: number;
  readonly filled: number;
}

const spaces = /[\s'’\u2009]/g;
const around = /^[-+−(]*|[-+−)]*$/g;
const words = /€|\$|£|\b(?:eur|euros?|usd|gbp|chf)\b/gi;
const number = /^\d*[.,]?\d[\d.,]*$/;

/** Decimal mark and signs of a column of amounts. */
export function sniffAmounts(cells: readonly SeenCell[]): SniffedAmounts {
  const witnesses: Record<DecimalMark, Witness[]> = { ',': [], '.': [] };
  const counts: Record<DecimalMark, number> = { ',': 0, '.': 0 };
  let [filled, numbers, open, negative, positive, precise] = [0, 0, 0, 0, 0, 0];
  for (const cell of cells) {
    const text = cell.text.trim();
    if (text === '') continue;
    filled += 1;
    const plain = text.replace(words, '').replace(spaces, '');
    const body = plain.replace(around, '');
    if (!number.test(body)) continue;
    numbers += 1;
    if (/^[-−(]|[-−]$/.test(plain)) negative += 1;
    else if (/[1-9]/.test(body)) positive += 1;
    const lastMark = /[.,](?=\d*$)/.exec(body)?.[0] as DecimalMark | undefined;
    if (lastMark === undefined) continue;
    const decimals = body.length - body.lastIndexOf(lastMark) - 1;
    const other = lastMark === ',' ? '.' : ',';
    const repeated = body.indexOf(lastMark) !== body.lastIndexOf(lastMark);
    const settled = repeated
      ? other
      : decimals !== 3 || body.includes(other) || /^0[.,]/.test(body) || /^\d{4,}[.,]/.test(body)
        ? lastMark
        : null;
    if (settled === null) {
      open += 1;
      continue;
    }
    if (settled === lastMark && /[1-9]/.test(body.slice(body.lastIndexOf(lastMark) + 3))) precise += 1;
    counts[settled] += 1;
    if (witnesses[settled].length < 3) witnesses[settled].push({ row: cell.row, text });
  }
  const value: DecimalMark = counts[','] > counts['.'] ? ',' : '.';
  const decimal = counts[','] + counts['.'] === 0 ? null : { value, witnesses: witnesses[value] };
  return {
    decimal,
    share: filled === 0 ? 0 : numbers / filled,
    ambiguous: open > 0 && (decimal === null || Math.min(counts[','], counts['.']) > 0),
    negative,
    positive,
    precise,
    filled,
  };
}
