import type { FileAccess } from '#engine/database.ts';
import { quoted } from '../normalise/literal.ts';

/** A regular text file attached to the engine, and the relation through which its own reader gives the rows. */
export interface AttachedText {
  readonly relation: string;
  release(): Promise<void>;
}

/**
 * The first road: the engine's own CSV reader, every column as text, row numbers by order of insertion. Only for files the scan has
 * proven regular; whoever uses it holds the number of rows against the scan's.
 *
 * @param before rows of the file before this part of it
 */
export async function attachRegular(
  files: FileAccess,
  blob: Blob,
  delimiter: string,
  width: number,
  before = 0,
): Promise<AttachedText> {
  const name = await files.attach(blob);
  const columns = Array.from({ length: width }, (_, at) => `'c${at}': 'varchar'`).join(', ');
  const reader = `read_csv(${quoted(name)}, auto_detect = false, header = false, delim = ${quoted(delimiter)}, quote = '"', escape = '"', columns = {${columns}}, parallel = false)`;
  return {
    relation: `(select cast(${before} + row_number() over () as integer) as row_number, cast(null as varchar) as flaw, * from ${reader})`,
    release: () => files.detach(name),
  };
}
