import type { Problem } from '#domain/problem.ts';
import type { WorkbookRow } from './workbook-sheet.ts';

export type { Cell, WorkbookRow } from './workbook-sheet.ts';

/** Widest sheet that is read. Statements have ten columns, ledgers a hundred. */
export const widestSheet = 1_000;

/** Rows that are handed on at once. */
export const batchRows = 2_000;

/** A sheet as the list of sheets shows it. */
export interface SheetInfo {
  readonly name: string;
  /** Hidden from whoever opens the workbook; it is read all the same. */
  readonly hidden: boolean;
  /** Rows with something in them. */
  readonly rows: number;
  /** Number of the last column with something in it. */
  readonly columns: number;
  /** Why this sheet alone cannot be read, when the others can. */
  readonly problem: Problem | null;
}

/** An opened workbook: sheets are read one row batch after another, as often as asked, never kept. */
export interface Workbook {
  readonly sheets: readonly SheetInfo[];
  /**
   * Rows of one sheet in the order of the file, blank ones left out.
   *
   * @throws ProblemError when the file turns out damaged or too wide on the way, or the signal says stop; RangeError for a sheet that is not there
   */
  read(sheet: string, signal?: AbortSignal): AsyncIterable<readonly WorkbookRow[]>;
}
