import { unzipSync, zipSync, type Zippable } from 'fflate';
import { type CellValue, type MergeRange, writeXlsx } from 'hucre';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats of columns, by index. */
  readonly formats?: Readonly<Record<number, string>>;
  /** Number formats of single cells, `row,column` from zero. */
  readonly cellFormats?: Readonly<Record<string, string>>;
  readonly bold?: readonly number[];
  readonly merges?: readonly MergeRange[];
  readonly widths?: readonly number[];
}

export const dateCell = (day: number): Date => new Date(day * 86_400_000);

/**
 * An XLSX whose bytes depend on nothing but its content: compressed by fflate, the same on every machine, with one fixed date.
 */
export async function workbookBytes(sheets: readonly Sheet[], title: string): Promise<Uint8Array> {
  const written = await writeXlsx({
    properties: {
      title,
      creator: 'Cas fictif',
      created: new Date(Date.UTC(2025, 1, 14)),
      modified: new Date(Date.UTC(2025, 1, 14)),
    },
    sheets: sheets.map((sheet) => {
      const width = Math.max(...sheet.rows.map((row) => row.length));
      const cells = new Map<string, object>();
      for (const row of sheet.bold ?? [])
        sheet.rows[row]?.forEach((value, column) => {
          if (value !== null) cells.set(`${row},${column}`, { style: { font: { bold: true } } });
        });
      for (const [place, numFmt] of Object.entries(sheet.cellFormats ?? {})) cells.set(place, { style: { numFmt } });
      return {
        name: sheet.name,
        rows: sheet.rows.map((row) => [...row]),
        columns: Array.from({ length: width }, (_, column) => {
          const numFmt = sheet.formats?.[column];
          return { width: sheet.widths?.[column] ?? 16, ...(numFmt === undefined ? {} : { numFmt }) };
        }),
        merges: [...(sheet.merges ?? [])],
        cells,
      };
    }),
  });
  const mtime = new Date(2025, 1, 14, 9, 0, 0);
  const parts: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(written))) parts[path] = [bytes, { mtime, level: 9, os: 0 }];
  return zipSync(parts);
}
