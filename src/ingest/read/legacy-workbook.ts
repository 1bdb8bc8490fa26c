import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { ProblemError, done, refused, type Outcome, type Problem } from '#domain/problem.ts';
import { isWholeBook } from './legacy-workbook-records.ts';
import { Merges } from './workbook-merge.ts';
import { transportable } from './workbook-parts.ts';
import {
  batchRows,
  widestSheet,
  type Cell,
  type SheetInfo,
  type Workbook,
  type WorkbookRow,
} from './workbook-shape.ts';
import { blank, lastRow, mergedBlank, textCell } from './workbook-sheet.ts';
import { dayOfSerial, decimalText, meaningOf, timeOfSerial, type NumberMeaning } from './workbook-value.ts';
import type { ZipArchive } from './zip-guard.ts';

type Library = typeof import('@e965/xlsx');

/** Such a book is read whole and takes about twelve times its size; the widest that Excel 2003 could hold is about 100 MB. */
const mostBytes = 256 * 1024 ** 2;
/** XLSB is packed about as tightly as XLS once inflated. */
const mostInflated = 512 * 1024 ** 2;

interface Sheet {
  readonly info: SheetInfo;
  readonly cells: WorkSheet;
}

interface Book {
  readonly sheets: readonly Sheet[];
  readonly epoch1904: boolean;
}

/**
 * Opens a workbook of before 2007 (XLS) or a binary one (XLSB) with the SheetJS library, which is only loaded now. The parsed book may be
 * forgotten between two readings and is then parsed again.
 *
 * @param archive  of an XLSB, judged and open
 */
export async function openLegacyWorkbook(
  file: Blob,
  name: string,
  archive: ZipArchive | null = null,
): Promise<Outcome<Workbook>> {
  if (file.size > mostBytes) return refused({ code: 'too-large', needs: file.size, has: mostBytes });
  if (archive !== null) await prove(archive, name);
  const library = await import('@e965/xlsx');
  const parse = async (): Promise<Outcome<Book>> =>
    parsed(library, new Uint8Array(await file.arrayBuffer()), name, archive === null);
  const first = await parse();
  if (!first.ok) return first;
  const { epoch1904, sheets } = first.value;
  const infos = sheets.map(({ info }) => info);
  if (infos.every(({ rows }) => rows === 0)) return refused({ code: 'workbook-without-cells', name });
  const readable = infos.some(({ rows, problem }) => rows > 0 && problem === null);
  const firstProblem = infos.find(({ problem }) => problem !== null)?.problem;
  if (!readable && firstProblem) return refused(firstProblem);
  let kept = new WeakRef(first.value);
  return done({
    sheets: infos,
    async *read(sheet, signal) {
      const info = infos.find((one) => one.name === sheet);
      if (info === undefined) throw new RangeError(`no sheet "${sheet}"`);
      if (info.problem !== null) throw new ProblemError(info.problem);
      let book = kept.deref();
      if (book === undefined) {
        const again = await parse();
        if (!again.ok) throw new ProblemError(again.problem);
        book = again.value;
        kept = new WeakRef(book);
      }
      const cells = book.sheets.find((one) => one.info.name === sheet)?.cells;
      if (cells === undefined) throw new ProblemError({ code: 'workbook-damaged', name });
      let rows: WorkbookRow[] = [];
      for (const row of rowsOf(library, cells, epoch1904)) {
        rows.push(row);
        if (rows.length < batchRows) continue;
        if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
        yield rows;
        rows = [];
      }
      if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
      if (rows.length > 0) yield rows;
    },
  });
}

/** Reads every part once for its checksum, which the library does not look at. @throws ProblemError */
async function prove(archive: ZipArchive, name: string): Promise<void> {
  const inflated = [...archive.entries.values()].reduce((sum, entry) => sum + entry.inflated, 0);
  if (inflated > mostInflated)
    throw new ProblemError({ code: 'workbook-too-large', name, inflated, limit: mostInflated });
  for (const entry of archive.entries.values()) for await (const _ of archive.inflate(entry));
}

function parsed(library: Library, bytes: Uint8Array, name: string, compound: boolean): Outcome<Book> {
  const damaged: Problem = { code: 'workbook-damaged', name };
  let book: WorkBook;
  try {
    if (compound && !isWholeBook(library, bytes)) return refused(damaged);
    library.set_cptable(codePages);
    book = library.read(bytes, { type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false });
  } catch (cause) {
    // Whatever the library throws, it throws for what it read: it has no other input.
    const protectedBook = cause instanceof Error && /password|encrypt/i.test(cause.message);
    return refused(protectedBook ? { code: 'workbook-encrypted', name } : damaged);
  }
  const listed = book.Workbook?.Sheets ?? [];
  const sheets: Sheet[] = [];
  for (const [at, sheetName] of book.SheetNames.entries()) {
    const cells = book.Sheets[sheetName];
    if (cells === undefined) return refused(damaged);
    if (cells['!type'] !== undefined && (cells['!type'] as string) !== 'sheet') continue;
    const extent = extentOf(cells);
    if (extent === null) return refused(damaged);
    const problem: Problem | null =
      extent.columns > widestSheet
        ? { code: 'sheet-too-wide', name, columns: extent.columns, limit: widestSheet }
        : null;
    const hidden = (listed[at]?.Hidden ?? 0) !== 0;
    sheets.push({ info: { name: transportable(sheetName), hidden, ...extent, problem }, cells });
  }
  return done({ sheets, epoch1904: book.Workbook?.WBProps?.date1904 === true });
}

/** The rows of a sheet by their numbers from 0, in order; the list may have holes as wide as a damaged file wants. */
function* filledRows(cells: WorkSheet): Generator<readonly [row: number, cells: readonly (CellObject | null)[]]> {
  const data: readonly ((CellObject | null)[] | null)[] = cells['!data'] ?? [];
  for (const key of Object.keys(data)) {
    const row = data[Number(key)];
    if (row) yield [Number(key), row];
  }
}

const isFilled = (cell: CellObject | null | undefined): boolean =>
  cell !== null && cell !== undefined && cell.t !== 'z';

/** How far a sheet reaches; null where no sheet can reach. */
function extentOf(cells: WorkSheet): { readonly rows: number; readonly columns: number } | null {
  let rows = 0;
  let columns = 0;
  for (const [at, row] of filledRows(cells)) {
    if (at >= lastRow || row.length > lastColumn) return null;
    let last = row.length;
    while (last > 0 && !isFilled(row[last - 1])) last -= 1;
    if (last > 0) rows += 1;
    columns = Math.max(columns, last);
  }
  return { rows, columns };
}

const lastColumn = 16_384;

function* rowsOf(library: Library, sheet: WorkSheet, epoch1904: boolean): Generator<WorkbookRow> {
  const references = (sheet['!merges'] ?? []).map((range) => library.utils.encode_range(range));
  const merges = new Merges(references, widestSheet);
  const meanings = new Map<string, NumberMeaning>();
  for (const [at, row] of filledRows(sheet)) {
    let last = row.length;
    while (last > 0 && !isFilled(row[last - 1])) last -= 1;
    if (last === 0) continue;
    const cells: Cell[] = [];
    for (let column = 0; column < last; column += 1) cells.push(cellOf(row[column], epoch1904, meanings));
    yield { row: at + 1, cells: merges.markRow(at + 1, cells, mergedBlank) };
  }
}

function cellOf(cell: CellObject | null | undefined, epoch1904: boolean, meanings: Map<string, NumberMeaning>): Cell {
  if (cell === null || cell === undefined) return blank;
  const plain = plainCell(cell, epoch1904, meanings);
  return cell.f === undefined ? plain : { ...plain, formula: true };
}

function plainCell(cell: CellObject, epoch1904: boolean, meanings: Map<string, NumberMeaning>): Cell {
  const { t: type, v: value } = cell;
  switch (type) {
    case 'n':
      return numberCell(Number(value), cell.z === undefined ? 'General' : String(cell.z), epoch1904, meanings);
    case 'b':
      return { text: value ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case 'e':
      return { text: errors.get(Number(value)) ?? '#ERR', kind: 'error' };
    case 's':
      return textCell(transportable(String(value ?? '')));
    default:
      return blank;
  }
}

function numberCell(value: number, format: string, epoch1904: boolean, meanings: Map<string, NumberMeaning>): Cell {
  const number = decimalText(String(value));
  if (number === null) return textCell(String(value));
  let meaning = meanings.get(format);
  if (meaning === undefined) meanings.set(format, (meaning = meaningOf(firstOwnFormat, format)));
  if (meaning === 'number') return { text: number, kind: 'number' };
  const isDate = meaning === 'date' || (meaning === 'clock' && value >= 1);
  const text = isDate ? dayOfSerial(value, epoch1904) : timeOfSerial(value);
  if (text === null) return { text: number, kind: 'number' };
  return { text, kind: isDate ? 'date' : 'text' };
}

const firstOwnFormat = 164;

/** Source: MS-XLS 2.5.10 */
const errors = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** Encodings of the texts of books before 1997, by the number that the book gives; the platform knows them all. */
const codePages = {
  utils: {
    decode(page: number, bytes: Uint8Array | readonly number[]): string {
      // As a stream: in one go Node 20 takes windows-1252 for ISO-8859-1.
      return new TextDecoder(labelOf(page)).decode(Uint8Array.from(bytes), { stream: true });
    },
  },
};

function labelOf(page: number): string {
  if (page === 1200) return 'utf-16le';
  if (page === 65001) return 'utf-8';
  if (page === 10000) return 'macintosh';
  if (page === 932) return 'shift_jis';
  if (page === 936) return 'gbk';
  if (page === 949) return 'euc-kr';
  if (page === 950) return 'big5';
  if (page === 866) return 'ibm866';
  return page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252';
}
