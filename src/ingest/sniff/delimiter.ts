import type { Guess } from '../proposal.ts';
import { delimiters } from '../read/other-delimiter.ts';
import { recordsOf, type TextRow } from '../read/records.ts';

export type LineEnd = 'line-feed' | 'return';

/** Line feeds end records, except in files that have none. */
export const lineEndOf = (text: string): LineEnd =>
  !text.includes('\n') && text.includes('\r') ? 'return' : 'line-feed';

const isBlank = (row: TextRow): boolean => row.cells.every((cell) => cell.trim() === '');

/** The width most records have, and the part of them that have it. */
export function usualWidth(rows: readonly TextRow[]): {
  readonly width: number;
  readonly share: number;
  readonly records: number;
} {
  const counts = new Map<number, number>();
  let records = 0;
  for (const row of rows) {
    if (isBlank(row)) continue;
    records += 1;
    counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  }
  let width = 1;
  let most = 0;
  for (const [one, count] of counts) if (count > most || (count === most && one > width)) [width, most] = [one, count];
  return { width, share: records === 0 ? 0 : most / records, records };
}

/**
 * How well records agree with their neighbours, each weighed by its number of cells: where tables of different widths stand one below
 * the other, no width is that of most records.
 */
function steadiness(rows: readonly TextRow[]): number {
  const widths = rows.filter((row) => !isBlank(row)).map(({ cells }) => cells.length);
  const steady = widths.filter((width, at) => width > 1 && (width === widths[at - 1] || width === widths[at + 1]));
  return steady.reduce((sum, width) => sum + 1 + Math.log2(width), 0) / Math.max(1, widths.length);
}

/** The sign between cells: the one under which most records have the same, large, number of cells, quotes respected. */
export function sniffDelimiter(text: string, last: boolean): Guess<string> {
  const end = lineEndOf(text);
  let best = { delimiter: ';', score: 0, witness: { row: 1, text: '' } };
  for (const delimiter of delimiters) {
    if (!text.includes(delimiter)) continue;
    const rows = recordsOf(text, delimiter, end, last);
    const { width, share } = usualWidth(rows);
    const steady = steadiness(rows);
    if (width < 2 && steady === 0) continue;
    const flawed = rows.filter((row) => row.flaw !== null).length / rows.length;
    const weight = 1 + Math.log2(width);
    const score = Math.max(width < 2 ? 0 : share * weight, steady) - flawed * weight;
    const first =
      rows.find(({ cells }) => cells.length === width && width > 1) ?? rows.find(({ cells }) => cells.length > 1);
    if (score > best.score && first !== undefined)
      best = { delimiter, score, witness: { row: first.row, text: first.cells.join(delimiter).slice(0, 80) } };
  }
  return { value: best.delimiter, witnesses: best.score > 0 ? [best.witness] : [] };
}
