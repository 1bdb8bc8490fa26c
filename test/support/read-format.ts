import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '#domain/problem.ts';
import type { Format, FormatRow, FormatSheet, FormatSource } from '#ingest/formats/format.ts';

/** A record with its cells by the role of their column, by its heading where it has none. */
export interface NamedRow extends FormatRow {
  readonly sheet: FormatSheet;
  readonly by: Readonly<Record<string, string>>;
}

export async function rowsOf(source: FormatSource, sheet: FormatSheet): Promise<NamedRow[]> {
  const rows: NamedRow[] = [];
  for await (const batch of source.read(sheet.name))
    for (const row of batch) {
      const named = sheet.columns.map(({ role, heading }, at) => [role ?? heading, row.cells[at] ?? ''] as const);
      rows.push({ ...row, sheet, by: Object.fromEntries(named.filter(([, text]) => text !== '')) });
    }
  return rows;
}

/** Every record of a file, by table; throws the problem of one that is refused. */
export async function recordsIn(format: Format, content: string | Uint8Array, name = 'relevé'): Promise<Records> {
  const opened = await format.open(new Blob([content as BlobPart]), name);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return recordsOf(opened);
}

export interface Records {
  readonly source: FormatSource;
  readonly entries: readonly NamedRow[];
  readonly statements: readonly NamedRow[];
  readonly all: readonly NamedRow[];
}

export async function recordsOf(opened: Outcome<FormatSource> & { readonly ok: true }): Promise<Records> {
  const all: NamedRow[] = [];
  for (const sheet of opened.value.sheets) for (const row of await rowsOf(opened.value, sheet)) all.push(row);
  const of = (table: string): readonly NamedRow[] => all.filter(({ sheet }) => sheet.table === table);
  return { source: opened.value, entries: of('txn'), statements: of('statement'), all };
}

/** Hundredths of an amount as these formats write it, without a thousands mark. */
export function centsOf(amount: string): number {
  const parts = /^([-+]?)(\d+)(?:[.,](\d*))?$/.exec(amount.trim());
  if (parts === null) throw new RangeError(`no amount: ${amount}`);
  const cents = Number((parts[2] ?? '') + (parts[3] ?? '').slice(0, 2).padEnd(2, '0'));
  return parts[1] === '-' ? -cents : cents;
}

/** What an entry does to the balance, in hundredths. */
export const moved = ({ by, sheet }: NamedRow): number =>
  centsOf(by['amount'] ?? '') * (sheet.sign === 'flag' && by['direction'] === 'D' ? -1 : 1);

/** Files of a folder of fixtures and its subfolders, licences left out, by their path from there. */
export function fixturesIn(folder: string): readonly (readonly [path: string, bytes: Uint8Array<ArrayBuffer>])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('LICENSE'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))]);
}
