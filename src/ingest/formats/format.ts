import type { Outcome, Problem } from '#domain/problem.ts';
import type { AskOptions } from '#engine/wire.ts';
import type { MappedTable, Role } from '#ledger/headings.ts';
import type { QuarantineReason } from '../quarantine.ts';
import type { Constants, DateOrder, DecimalMark, Sign } from '../proposal.ts';

/** One record of a format, with the text that the file holds. */
export interface FormatRow {
  /** Ordinal in its sheet: 1, 2, 3 … without a gap. It is the row number of the ledger. */
  readonly entry: number;
  /** Line of the text on which the record begins, from 1; 0 in a file that has no lines. */
  readonly line: number;
  /** One text a column of the sheet, as the file writes it; empty where the record has none. Amounts keep their digits: never through a float. */
  readonly cells: readonly string[];
  /** Why this record cannot be read, where the reader knows; `aside:` and an `AsideReason` where it is no data. */
  readonly flaw: QuarantineReason | `aside:${string}` | null;
}

export interface FormatColumn {
  /** What the column is called in the file: a tag path, a field's name. Unique in its sheet. */
  readonly heading: string;
  /** The role its cells play, null for what is only shown. A role stands once in a sheet. */
  readonly role: Role | null;
  readonly decimal?: DecimalMark;
  readonly order?: DateOrder;
}

/** Records of one kind in one file: the entries of its statements, the statements themselves, the persons … */
export interface FormatSheet {
  /** Stable: part of a source's name. Null when the format has only one kind of record. */
  readonly name: string | null;
  readonly table: MappedTable;
  readonly columns: readonly FormatColumn[];
  readonly sign: Sign | null;
  /** What holds for every record. */
  readonly constants: Constants;
  /** How many records `read` gives. */
  readonly rows: number;
}

export interface FormatSource {
  readonly sheets: readonly FormatSheet[];
  /** What the reader saw and could not use, said beside the file; empty when it used all. */
  readonly problems: readonly Problem[];
  /** Reads the file again: called many times, memory stays bounded for large files where the format allows it. */
  read(sheet: string | null, signal?: AbortSignal): AsyncGenerator<readonly FormatRow[]>;
}

/**
 * A file format whose records say themselves what they are: nothing is guessed. Adding one is adding a folder whose `format.ts`
 * exports it as `format`.
 */
export interface Format {
  /** Folder name. */
  readonly id: string;
  /** Its name as users know it: `camt.053`, `MT940`. */
  readonly title: string;
  /** Whether these first bytes (up to 64 kB) are of this format. The content decides; the file's name is a hint at most. */
  recognises(head: Uint8Array, name: string): boolean;
  /** Expected trouble (cut off, broken, encrypted, too large) is a Problem that says what was seen. */
  open(blob: Blob, name: string, options?: AskOptions): Promise<Outcome<FormatSource>>;
}
