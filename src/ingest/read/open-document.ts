import { ProblemError, done, refused, type Outcome, type Problem } from '#domain/problem.ts';
import { ContentReader } from './open-document-sheet.ts';
import { XmlScanner, textPieces } from './workbook-xml.ts';
import { batchRows, widestSheet, type SheetInfo, type Workbook, type WorkbookRow } from './workbook-shape.ts';
import { textOf, type ZipArchive, type ZipEntry } from './zip-guard.ts';

interface Table {
  readonly name: string;
  readonly style: string;
  rows: number;
  columns: number;
}

/**
 * Opens an OpenDocument spreadsheet whose archive has been judged. Its content is looked through once; a sheet is read by going through the
 * content again up to its end, so that nothing is kept.
 *
 * @throws ProblemError `workbook-encrypted`, `workbook-damaged`, `table-too-large`
 */
export async function openOpenDocument(archive: ZipArchive, name: string): Promise<Outcome<Workbook>> {
  const manifest = archive.entries.get('meta-inf/manifest.xml');
  if (manifest !== undefined && (await textOf(archive, manifest)).includes('encryption-data'))
    return refused({ code: 'workbook-encrypted', name });
  const content = archive.entries.get('content.xml');
  if (content === undefined) return refused({ code: 'workbook-damaged', name });
  const { tables, hidden } = await survey(archive, content, name);
  const sheets = tables.map((table): SheetInfo => {
    const problem: Problem | null =
      table.columns > widestSheet ? { code: 'sheet-too-wide', name, columns: table.columns, limit: widestSheet } : null;
    return { name: table.name, hidden: hidden.has(table.style), rows: table.rows, columns: table.columns, problem };
  });
  if (new Set(sheets.map((sheet) => sheet.name)).size < sheets.length)
    return refused({ code: 'workbook-damaged', name });
  if (sheets.every((sheet) => sheet.rows === 0)) return refused({ code: 'workbook-without-cells', name });
  const readable = sheets.some((sheet) => sheet.rows > 0 && sheet.problem === null);
  const firstProblem = sheets.find((sheet) => sheet.problem !== null)?.problem;
  if (!readable && firstProblem) return refused(firstProblem);
  return done({
    sheets,
    read(sheet, signal) {
      const known = sheets.find((one) => one.name === sheet);
      if (known === undefined) throw new RangeError(`no sheet "${sheet}"`);
      if (known.problem !== null) throw new ProblemError(known.problem);
      return rowsOf(archive, content, name, sheet, signal);
    },
  });
}

async function survey(
  archive: ZipArchive,
  content: ZipEntry,
  name: string,
): Promise<{ readonly tables: readonly Table[]; readonly hidden: ReadonlySet<string> }> {
  const tables: Table[] = [];
  const hidden = new Set<string>();
  const reader = new ContentReader(
    {
      table(tableName, style) {
        tables.push({ name: tableName, style, rows: 0, columns: 0 });
        return true;
      },
      row(_, cells, times) {
        const table = tables.at(-1);
        if (table === undefined) return;
        table.rows += times;
        table.columns = Math.max(table.columns, cells.length);
      },
      tableEnd: () => undefined,
      hiddenStyle: (style) => void hidden.add(style),
    },
    widestOpened,
    name,
  );
  const scanner = new XmlScanner(reader, name);
  for await (const piece of textPieces(archive.inflate(content))) scanner.feed(piece);
  scanner.finish();
  if (!reader.whole) throw new ProblemError({ code: 'workbook-damaged', name });
  return { tables, hidden };
}

/** Wider than any sheet there is: the first look tells how wide a sheet is instead of refusing the book. */
const widestOpened = 20_000;

async function* rowsOf(
  archive: ZipArchive,
  content: ZipEntry,
  name: string,
  sheet: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly WorkbookRow[]> {
  let rows: WorkbookRow[] = [];
  let ended = false;
  let inside = false;
  const reader = new ContentReader(
    {
      table(tableName) {
        inside = tableName === sheet;
        return inside;
      },
      row(first, cells, times) {
        for (let row = first; row < first + times; row++) rows.push({ row, cells });
      },
      tableEnd() {
        ended ||= inside;
      },
      hiddenStyle: () => undefined,
    },
    widestSheet,
    name,
  );
  const scanner = new XmlScanner(reader, name);
  for await (const piece of textPieces(archive.inflate(content, true))) {
    if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    scanner.feed(piece);
    while (rows.length >= batchRows || (ended && rows.length > 0)) {
      yield rows.slice(0, batchRows);
      rows = rows.slice(batchRows);
      if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    }
    if (ended) return;
  }
  if (!ended) throw new ProblemError({ code: 'workbook-damaged', name });
}
