import { sectionHeading, tidyPivot } from './pivot.ts';
import type { WorkbookRow } from './workbook.ts';

/** One row of a report read as the table it was made from, or one that is no row of that table. */
export interface TidyEntry {
  /** Row of the sheet it stands on. */
  readonly row: number;
  /** Number of the ledger's row: the row of the sheet, or an ordinal where repeated columns give several rows for one. */
  readonly entry: number;
  readonly cells: WorkbookRow['cells'];
  /** `aside:` and why it is no data; null for a row of the table. */
  readonly flaw: string | null;
}

export interface TidyTable {
  readonly headings: readonly string[];
  readonly entries: readonly TidyEntry[];
  /** Entry that holds the headings. */
  readonly header: number;
  /** Several entries may share a row of the sheet. */
  readonly turned: boolean;
}

/** What `tidyPivot` sets aside, in the words of quarantine. */
const asideReasons = {
  banner: 'preamble',
  heading: 'repeated-header',
  group: 'section-title',
  subtotal: 'subtotal',
  total: 'subtotal',
  note: 'footnote',
} as const;

/** Sums of a report that is otherwise read as it stands, by row, each with its flaw. */
export function sumsOf(rows: readonly WorkbookRow[], firstDataRow: number): ReadonlyMap<number, string> {
  const sums = (tidyPivot(rows)?.aside ?? []).filter(
    ({ row, reason }) => row >= firstDataRow && (reason === 'subtotal' || reason === 'total'),
  );
  return new Map(sums.map(({ row, reason }) => [row, `aside:${asideReasons[reason]}`]));
}

/**
 * Reads a report made for the eye as its table: names of groups brought down into their own column, repeated columns turned into rows,
 * banners and sums set aside. Null where the sheet is best read as it stands: section titles above columns of their own are carried
 * by the ledger's own reading.
 *
 * @param rows every row of one sheet
 */
export function tidyTable(rows: readonly WorkbookRow[]): TidyTable | null {
  const tidied = tidyPivot(rows);
  if (tidied === null || tidied.headings.includes(sectionHeading)) return null;
  const turned = tidied.turned.length > 0;
  if (!turned && !tidied.rows.some(({ carried }) => carried.length > 0)) return null;
  const raw = new Map(rows.map((row) => [row.row, row.cells]));
  const headingRow = tidied.aside.filter(({ reason }) => reason === 'heading').at(-1)?.row;
  const gathered = [
    ...tidied.rows.map(({ row, cells }) => ({ row, cells, flaw: null })),
    ...tidied.aside.map(({ row, reason }) => ({
      row,
      cells: raw.get(row) ?? [],
      flaw: row === headingRow ? null : `aside:${asideReasons[reason]}`,
    })),
  ].sort((one, other) => one.row - other.row);
  const known = new Set(gathered.map(({ row }) => row));
  const blank = rows.filter(({ row }) => !known.has(row)).map(({ row, cells }) => ({ row, cells, flaw: null }));
  const entries = [...gathered, ...blank]
    .sort((one, other) => one.row - other.row)
    .map((one, at): TidyEntry => ({ ...one, entry: turned ? at + 1 : one.row }));
  const header = entries.find(({ row }) => row === headingRow)?.entry;
  return header === undefined ? null : { headings: tidied.headings, entries, header, turned };
}
