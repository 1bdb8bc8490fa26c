import type { Guess } from '../proposal.ts';
import { recordsOf, type TextRow } from '../read/records.ts';

const delimiters = [';', ',', '\t', '|'] as const;

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

/** The sign between cells: the one under which most records have the same, large, number of cells, quotes respected. */
export function sniffDelimiter(text: string, last: boolean): Guess<string> {
  const end = lineEndOf(text);
  let best = { delimiter: ';', score: 0, witness: { row: 1, text: '' } };
  for (const delimiter of delimiters) {
    if (!text.includes(delimiter)) continue;
    const rows = recordsOf(text, delimiter, end, last);
    const { width, share } = usualWidth(rows);
    if (width < 2) continue;
    const flawed = rows.filter((row) => row.flaw !== null).length / rows.length;
    const score = (share - flawed) * (1 + Math.log2(width));
    const first = rows.find((row) => row.cells.length === width);
    if (score > best.score && first !== undefined)
      best = { delimiter, score, witness: { row: first.row, text: first.cells.join(delimiter).slice(0, 80) } };
  }
  return { value: best.delimiter, witnesses: best.score > 0 ? [best.witness] : [] };
}
