import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { IntakeFile } from '#ingest/intake.ts';

/** What banks, registers and tools call the formats that are read; what a file is, its content says. */
const readable =
  /\.(?:csv|tsv|tab|txt|asc|dat|xlsx|xlsm|xlsb|xls|ods|zip|parquet|arrows?|feather|jsonl|ijson|ndjson|xml|sta|swi|fin|mt94[02]|94[02]|ofx|qfx|qbo|qif|cfo|cfonb\d*|c?120)$/i;

/** What a command line named: the files to be read, and those of its folders that are of no format read. */
export interface FilesGiven {
  readonly files: readonly NamedFile[];
  readonly aside: readonly string[];
}

/** A file as the command line names it, its blob carrying the path that native DuckDB can open by itself. */
export interface NamedFile extends IntakeFile {
  readonly blob: Blob & { readonly path?: string };
}

/**
 * Every file named, and every readable file below every folder named, in order of name; hidden files are left out, others are told.
 *
 * @param given  paths on the command line's own terms, which the sources keep so that two files of one name stay apart
 * @throws Error with the path when one does not exist
 */
export async function filesOf(given: readonly string[]): Promise<FilesGiven> {
  const files: NamedFile[] = [];
  const aside: string[] = [];
  const visit = async (path: string, named: boolean): Promise<void> => {
    const facts = await stat(path).catch(() => null);
    if (!facts) throw new Error(`${path}: there is no such file or folder.`);
    if (facts.isDirectory()) {
      for (const name of (await readdir(path)).sort()) if (!name.startsWith('.')) await visit(join(path, name), false);
    } else if (named || readable.test(path)) {
      const blob = Object.assign(await openAsBlob(path), { path });
      files.push({ path, blob });
    } else aside.push(path);
  };
  for (const path of given) await visit(path, true);
  return { files, aside };
}
