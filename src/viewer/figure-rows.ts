import type { FigureRow } from '#domain/figure.ts';
import { sums } from '#snapshot/arithmetic.ts';
import type { Parts, ShownFigure } from '#snapshot/format.ts';

/** The line of a figure that a mark's key names; -1 when there is none. */
export const lineOf = ({ figure, rows }: ShownFigure, key: FigureRow): number =>
  rows.findIndex((row) => figure.key.every((column) => (row[column] ?? null) === (key[column] ?? null)));

/** Places of the rows behind one line, or behind one cell: those that add something to its column. Null when not carried. */
export function placesBehind(
  { figure, rows: lines, behind }: ShownFigure,
  line: number,
  column: string | null,
  rows: Parts['rows'] | undefined,
): readonly number[] | null {
  const places = behind[line];
  const mark = lines[line];
  if (!places || !mark || !rows) return null;
  const addend = column === null ? undefined : sums[figure.id]?.[column];
  if (!addend) return places;
  return places.filter((place) => {
    const counted = rows.list[place]?.counted;
    return !counted || addend(counted, mark) !== 0;
  });
}
