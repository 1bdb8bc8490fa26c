import type { Brand } from './brand.ts';
import type { Period } from './day.ts';
import type { SourceNumber } from './row-id.ts';

/** SHA-256 in 64 lower-case hexadecimal digits. */
export type Digest = Brand<string, 'Digest'>;

/** One file, or one sheet of a workbook, as it was received. */
export interface Source {
  readonly number: SourceNumber;
  /** File name as the user knows it; on the command line, the path as it was given. */
  readonly file: string;
  /** Sheet of a workbook; null for a text file. */
  readonly sheet: string | null;
  readonly bytes: number;
  readonly sha256: Digest;
  /** Ledger table the rows went to. */
  readonly table: string;
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsQuarantined: number;
  readonly rowsSetAside: number;
  readonly period: Period | null;
}

/** Original cells of one row, fetched again from the file. */
export interface RawRow {
  readonly row: number;
  readonly source: SourceNumber;
  /** Row as a spreadsheet shows it; for a format's record, the line of the text on which it begins. */
  readonly line: number;
  /** Ordinal of a format's record; null where rows are lines. */
  readonly entry: number | null;
  readonly headings: readonly string[];
  readonly cells: readonly string[];
}
