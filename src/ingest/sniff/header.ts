import { type Assignment, assignRoles } from '../map/assign.ts';
import type { SampleRow } from '../proposal.ts';
import { sniffAmounts } from './amounts.ts';
import { sniffDates, type SeenCell } from './dates.ts';

/** Where the header is looked for. */
const DEEPEST_HEADER = 80;

export interface FoundHeader {
  /** Index in the sample, or null when no row looks like a header. */
  readonly at: number | null;
  readonly assignment: Assignment;
}

export const filledCells = (row: SampleRow): readonly string[] => row.cells.filter((cell) => cell.trim() !== '');

/** Whether a cell holds a day or an amount. */
export const isValue = (text: string): boolean => {
  const seen: SeenCell[] = [{ row: 1, text }];
  const dates = sniffDates(seen);
  return (dates.share > 0 && !/^[a-z]/i.test(text.trim())) || sniffAmounts(seen).share > 0;
};

/** Cells of one column below the header. */
export const cellsBelow = (sample: readonly SampleRow[], at: number) => {
  const kept = new Map<number, readonly SeenCell[]>();
  return (column: number): readonly SeenCell[] => {
    const known = kept.get(column);
    if (known !== undefined) return known;
    const cells = sample.slice(at + 1).map(({ row, cells: texts }) => ({ row, text: texts[column] ?? '' }));
    kept.set(column, cells);
    return cells;
  };
};

/** What the row at a place explains as headings of the rows below it; null when it is no row of headings. */
export function headingsAt(sample: readonly SampleRow[], at: number): Assignment | null {
  const row = sample[at];
  if (row === undefined) return null;
  const filled = filledCells(row);
  if (filled.length < 2 || filled.length > 512 || filled.some((cell) => cell.length > 200)) return null;
  if (filled.filter(isValue).length > filled.length * 0.2) return null;
  const assignment = assignRoles(row.cells, cellsBelow(sample, at));
  const exact = assignment.assigned.filter(({ score }) => score > 60).length;
  return exact === 0 || (assignment.assigned.length < 2 && assignment.missing.length > 0) ? null : assignment;
}

/** The row of headings that a user chose; no row when it is null, or not among those looked at. */
export function headerAt(sample: readonly SampleRow[], row: number | null): FoundHeader {
  const at = sample.findIndex((one) => one.row === row);
  const cells = sample[at]?.cells;
  return cells === undefined
    ? { at: null, assignment: { table: 'none', assigned: [], score: 0, missing: [] } }
    : { at, assignment: assignRoles(cells, cellsBelow(sample, at)) };
}

/**
 * The header row: the one whose cells the ledger's synonyms explain best, wherever it stands; failing that, the first full row of words
 * above rows that hold values.
 */
export function findHeader(sample: readonly SampleRow[]): FoundHeader {
  const none: Assignment = { table: 'none', assigned: [], score: 0, missing: [] };
  let best: FoundHeader = { at: null, assignment: none };
  const near = sample.slice(0, DEEPEST_HEADER);
  near.forEach((_, at) => {
    const assignment = headingsAt(sample, at);
    if (assignment === null) return;
    const complete = assignment.missing.length === 0;
    const bestComplete = best.at !== null && best.assignment.missing.length === 0;
    if (best.at === null || (complete !== bestComplete ? complete : assignment.score > best.assignment.score))
      best = { at, assignment };
  });
  if (best.at !== null) return best;
  const at = near.findIndex((row, place) => {
    const filled = filledCells(row);
    const below = near
      .slice(place + 1, place + 6)
      .filter((other) => filledCells(other).length >= Math.max(2, filled.length / 2));
    return (
      filled.length >= 2 &&
      !filled.some(isValue) &&
      below.length >= 1 &&
      below.every((other) => filledCells(other).some(isValue))
    );
  });
  return at < 0 ? best : { at, assignment: none };
}
