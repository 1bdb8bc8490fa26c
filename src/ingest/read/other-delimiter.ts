import { recordsOf } from './records.ts';

/** Signs that part cells. */
export const delimiters = [';', ',', '\t', '|'] as const;

/**
 * The sign that parts the cells of a row in the place of the file's: under it the row has the right number of cells, and the file's own
 * sign stands in it between figures at most.
 *
 * @returns null when no other sign explains the row
 */
export function otherDelimiter(cells: readonly string[], width: number, delimiter: string): string | null {
  if (cells.length === width || width < 2 || delimiter === '') return null;
  const text = cells.join(delimiter);
  const between = text.split(delimiter);
  const isParted = between.some((piece, at) => at > 0 && !(/\d$/.test(between[at - 1] ?? '') && /^\d/.test(piece)));
  if (isParted) return null;
  return (
    delimiters.find((other) => {
      if (other === delimiter || !text.includes(other)) return false;
      const [row, ...more] = recordsOf(text, other, 'line-feed');
      return row?.flaw === null && row.cells.length === width && more.length === 0;
    }) ?? null
  );
}
