import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
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

/** The folder a path names, or in which the file it names lies. */
async function folderOf(path: string): Promise<string> {
  const whole = resolve(path);
  return (await stat(path).catch(() => null))?.isDirectory() ? whole : dirname(whole);
}

/** The deepest folder that holds all of these. */
function commonFolder([first = '', ...others]: readonly string[]): string {
  let common = first;
  const holds = (folder: string) =>
    folder === common || folder.startsWith(common.endsWith(sep) ? common : common + sep);
  while (!others.every(holds)) common = dirname(common);
  return common;
}

/**
 * Every file named, and every readable file below every folder named, in order of name; hidden files are left out, others are told.
 * A source is called by its path below the folder that holds all that was given: two files of one name stay apart, and what is handed
 * over says nothing of the machine.
 *
 * @param given  paths of files and folders
 * @throws Error with the path when one does not exist
 */
export async function filesOf(given: readonly string[]): Promise<FilesGiven> {
  const files: NamedFile[] = [];
  const aside: string[] = [];
  const above = commonFolder(await Promise.all(given.map(folderOf)));
  const nameOf = (path: string) => relative(above, resolve(path)).split(sep).join('/');
  const visit = async (path: string, named: boolean): Promise<void> => {
    const facts = await stat(path).catch(() => null);
    if (!facts) throw new Error(`${path}: there is no such file or folder.`);
    if (facts.isDirectory()) {
      for (const name of (await readdir(path)).sort()) if (!name.startsWith('.')) await visit(join(path, name), false);
    } else if (named || readable.test(path)) {
      const blob = Object.assign(await openAsBlob(path), { path });
      files.push({ path: nameOf(path), blob });
    } else aside.push(path);
  };
  for (const path of given) await visit(path, true);
  return { files, aside };
}
