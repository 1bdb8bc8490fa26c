import type { Brand } from './brand.ts';

/** Which source, which line: source × 2³² + the row number a spreadsheet shows. One safe integer. */
export type RowId = Brand<number, 'RowId'>;

/** Number of a source inside one case: 1, 2, 3 …, given once and never reused. */
export type SourceNumber = Brand<number, 'SourceNumber'>;

const LINES = 2 ** 32;
const MOST_SOURCES = 2 ** 21 - 1;

/**
 * @param source  1 to 2 097 151
 * @param line    row as a spreadsheet shows it, 1 to 2³² − 1
 * @throws RangeError outside these bounds
 */
export function rowId(source: number, line: number): RowId {
  if (!Number.isInteger(source) || source < 1 || source > MOST_SOURCES) throw new RangeError(`source number ${source}`);
  if (!Number.isInteger(line) || line < 1 || line >= LINES) throw new RangeError(`line ${line}`);
  return (source * LINES + line) as RowId;
}

/** The source and the line a row id stands for. */
export function whereIs(row: RowId): { readonly source: SourceNumber; readonly line: number } {
  return { source: Math.floor(row / LINES) as SourceNumber, line: row % LINES };
}
