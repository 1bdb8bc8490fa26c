import type { Cell, WorkbookRow } from './workbook-sheet.ts';

/**
 * Columns in which a row is the sum of others. Not every measure adds up (a count of distinct cases does not), so one exact sum of several figures is
 * proof enough; a lone row is its own sum only where every figure agrees.
 *
 * @param part     cells of the rows that may be summed
 * @param measures columns that hold figures
 * @returns null where it sums nothing
 */
export function sumOf(
  row: WorkbookRow,
  part: readonly (readonly Cell[])[],
  measures: readonly number[],
): readonly number[] | null {
  const asked = measures.filter((column) => figure(row.cells[column]) !== 0);
  const equal = asked.filter((column) => {
    const sum = part.reduce((total, cells) => total + figure(cells[column]), 0);
    return Math.abs(sum - figure(row.cells[column])) <= 1e-6 + Math.abs(sum) * 1e-11;
  });
  const enough = part.length > 1 ? equal.length > 0 : part.length === 1 && equal.length === asked.length;
  return enough && asked.length > 0 ? equal : null;
}

function figure(cell: Cell | undefined): number {
  return cell?.kind === 'number' ? Number(cell.text) : 0;
}
