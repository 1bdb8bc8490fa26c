import type { Cell, WorkbookRow } from './workbook-sheet.ts';

/** What a column of a report holds below its heading: words that say what a row is, measures, or something beside them. */
export type ColumnRole = 'label' | 'measure' | 'beside';

/** Measures that stand once for each of several years, places or the like. */
export interface RepeatedGroup {
  /** Heading of the group, from the upper heading row: `2016`. */
  readonly name: string;
  /** Its columns, in the order of `Header.measures`. */
  readonly columns: readonly number[];
}

export interface Header {
  /** Positions of the heading rows among the rows of the sheet. */
  readonly positions: readonly number[];
  /** Heading of each column, from the lowest row that has one. */
  readonly headings: readonly string[];
  readonly roles: readonly ColumnRole[];
  /** Empty unless the headings have two levels and the lower one repeats itself. */
  readonly groups: readonly RepeatedGroup[];
}

const searchedRows = 40;

/**
 * Finds the heading row of a report: words above columns of figures. Null where no row near the top looks like one.
 * Columns are counted from 0.
 */
export function headerOf(rows: readonly WorkbookRow[]): Header | null {
  let best = -1;
  let bestScore = 0;
  for (let position = 0; position < Math.min(rows.length - 1, searchedRows); position++) {
    const score = headingScore(rows, position);
    if (score > bestScore) [best, bestScore] = [position, score];
  }
  const lower = rows[best];
  if (lower === undefined) return null;
  const body = rows.slice(best + 1);
  const width = Math.max(...rows.map((row) => row.cells.length));
  const upper = upperRow(rows, best, lower);
  const columns = Array.from({ length: width }, (_, column) => column);
  const headings = columns.map((column) => textAt(lower, column) || (upper === null ? '' : textAt(upper, column)));
  const figures = columns.map((column) => isFigureColumn(body, column));
  const first = figures.indexOf(true);
  const roles = columns.map((column): ColumnRole =>
    figures[column] ? 'measure' : column < first ? 'label' : 'beside',
  );
  const groups = upper === null ? [] : repeatedGroups(lower, upper, roles);
  const positions = upper !== null && (groups.length > 0 || headsAColumn(lower, upper)) ? [best - 1, best] : [best];
  return { positions, headings, roles, groups };
}

export function textAt(row: WorkbookRow, column: number): string {
  return row.cells[column]?.text.trim() ?? '';
}

function headingScore(rows: readonly WorkbookRow[], position: number): number {
  const row = rows[position];
  if (row === undefined) return 0;
  const filled = [...row.cells.keys()].filter((column) => textAt(row, column) !== '');
  if (filled.length < 2 || filled.some((column) => row.cells[column]?.kind !== 'text')) return 0;
  const body = rows.slice(position + 1);
  const figures = filled.filter((column) => isFigureColumn(body, column)).length;
  return figures === 0 ? 0 : filled.length + 2 * figures;
}

function isFigureColumn(body: readonly WorkbookRow[], column: number): boolean {
  let figures = 0;
  let filled = 0;
  for (const row of body) {
    const cell: Cell | undefined = row.cells[column];
    if (cell === undefined || cell.text.trim() === '') continue;
    filled++;
    if (cell.kind === 'number') figures++;
  }
  return figures > 0 && figures >= filled * 0.6;
}

/** The row directly above, where it carries headings of its own: several of them, or one over merged columns. */
function upperRow(rows: readonly WorkbookRow[], position: number, lower: WorkbookRow): WorkbookRow | null {
  const upper = rows[position - 1];
  if (upper === undefined || upper.row !== lower.row - 1) return null;
  const filled = upper.cells.filter((cell) => cell.text.trim() !== '');
  return filled.length >= 2 && filled.every((cell) => cell.text.length <= 60) ? upper : null;
}

function headsAColumn(lower: WorkbookRow, upper: WorkbookRow): boolean {
  return upper.cells.some((_, column) => textAt(upper, column) !== '' && textAt(lower, column) === '');
}

function repeatedGroups(
  lower: WorkbookRow,
  upper: WorkbookRow,
  roles: readonly ColumnRole[],
): readonly RepeatedGroup[] {
  const groups: { name: string; columns: number[] }[] = [];
  for (let column = 0; column < roles.length; column++) {
    if (textAt(lower, column) === '' || roles[column] === 'label') continue;
    const name = textAt(upper, column);
    if (name !== '') groups.push({ name, columns: [column] });
    else groups.at(-1)?.columns.push(column);
  }
  const namesOf = (group: RepeatedGroup) => group.columns.map((column) => textAt(lower, column)).join('\n');
  const pattern = groups[0] === undefined ? '' : namesOf(groups[0]);
  return groups.length >= 2 && groups.every((group) => namesOf(group) === pattern) ? groups : [];
}
