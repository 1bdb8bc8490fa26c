import type { Cell as WrittenCell, CellValue, WriteSheet } from 'hucre';
import type { Cents } from '#domain/money.ts';
import { type Day, dayNumber } from '#domain/day.ts';

/** What the cells of a column are: amounts in cents of one currency, days, counts, other numbers, or text. */
export type CellKind = 'money' | 'day' | 'count' | 'number' | 'text';

export interface SheetColumn {
  readonly heading: string;
  readonly kind: CellKind;
  /** In characters. */
  readonly width?: number;
}

export type SheetCell = Cents | Day | number | string | null;

export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface WorkbookProperties {
  readonly title: string;
  /** The same workbook has the same bytes: the day is given, not asked of a clock. */
  readonly writtenOn: Day;
}

const formats: Readonly<Partial<Record<CellKind, string>>> = {
  money: '#,##0.00',
  day: 'dd/mm/yyyy',
  count: '#,##0',
};

/** The longest text a cell of a workbook may hold. */
const LONGEST = 32_767;
const FORBIDDEN_IN_A_NAME = /[[\]:*?/\\]/gu;
const FORBIDDEN_IN_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** Text that no spreadsheet program takes for a formula, wherever it is pasted or saved again: an apostrophe goes in front. */
export const inertText = (text: string): string => (/^[=+\-@\t\r]./su.test(text) ? `'${text}` : text);

const instantOf = (of: Day): Date => new Date(dayNumber(of) * 86_400_000);

function valueOf(cell: SheetCell, kind: CellKind): CellValue {
  if (cell === null) return null;
  if (kind === 'day' && typeof cell === 'string') return instantOf(cell as Day);
  if (typeof cell === 'number') return kind === 'money' ? cell / 100 : cell;
  return inertText(cell.replace(FORBIDDEN_IN_XML, '\ufffd')).slice(0, LONGEST);
}

function sheetOf({ name, columns, rows }: SheetToWrite): WriteSheet {
  const cells = new Map<string, Partial<WrittenCell>>();
  columns.forEach((_, at) => cells.set(`0,${at}`, { style: { font: { bold: true }, alignment: { wrapText: true } } }));
  return {
    name: name.replace(FORBIDDEN_IN_A_NAME, ' ').trim().slice(0, 31),
    columns: columns.map(({ kind, width }) => {
      const numFmt = formats[kind];
      return { width: width ?? (kind === 'text' ? 28 : 14), ...(numFmt === undefined ? {} : { numFmt }) };
    }),
    rows: [
      columns.map(({ heading }) => heading),
      ...rows.map((row) => columns.map(({ kind }, at) => valueOf(row[at] ?? null, kind))),
    ],
    cells,
    freezePane: { rows: 1 },
  };
}

/**
 * A workbook with typed cells, the headings frozen, and texts that cannot be taken for formulas.
 *
 * @throws RangeError when two sheets have one name
 */
export async function xlsxBytes(
  sheets: readonly SheetToWrite[],
  { title, writtenOn }: WorkbookProperties,
): Promise<Uint8Array> {
  const written = sheets.map(sheetOf);
  if (new Set(written.map(({ name }) => name.toLowerCase())).size < written.length)
    throw new RangeError('two sheets of one name');
  const { writeXlsx } = await import('hucre/xlsx');
  const on = instantOf(writtenOn);
  return writeXlsx({ sheets: written, properties: { title, creator: 'Limier', created: on, modified: on } });
}
