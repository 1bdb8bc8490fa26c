import { ProblemError, done, refused, type Outcome, type Problem } from '#domain/problem.ts';
import { containerOf, otherFormat } from './workbook-container.ts';
import { Merges } from './workbook-merge.ts';
import { readParts, readStrings, type SheetPart, type WorkbookParts } from './workbook-parts.ts';
import { SheetReader, surveyor, type SheetSurvey, type WorkbookRow } from './workbook-sheet.ts';
import { XmlScanner, scan, textPieces } from './workbook-xml.ts';
import { openZip, zipLimits, type ZipArchive, type ZipLimits } from './zip-guard.ts';

export type { Cell, WorkbookRow } from './workbook-sheet.ts';

/** Widest sheet that is read. Statements have ten columns, ledgers a hundred. */
export const widestSheet = 1_000;

const batchRows = 2_000;

/** A sheet as the list of sheets shows it. */
export interface SheetInfo {
  readonly name: string;
  /** Hidden from whoever opens the workbook; it is read all the same. */
  readonly hidden: boolean;
  /** Rows with something in them. */
  readonly rows: number;
  /** Number of the last column with something in it. */
  readonly columns: number;
  /** Why this sheet alone cannot be read, when the others can. */
  readonly problem: Problem | null;
}

/** An opened workbook: sheets are read one row batch after another, as often as asked, never kept. */
export interface Workbook {
  readonly sheets: readonly SheetInfo[];
  /**
   * Rows of one sheet in the order of the file, blank ones left out.
   *
   * @throws ProblemError when the file turns out damaged or too wide on the way, or the signal says stop; RangeError for a sheet that is not there
   */
  read(sheet: string, signal?: AbortSignal): AsyncIterable<readonly WorkbookRow[]>;
}

/**
 * Opens a workbook (XLSX, XLSM) from a file handle. Its directory is judged before anything is inflated, and every sheet is looked through once
 * for its width, its merged blocks and its checksum; the
 * table of shared texts stays in memory, nothing else does.
 *
 * Formulas are never computed and nothing outside the file is ever asked for.
 */
export async function openWorkbook(
  file: Blob,
  name: string,
  limits: ZipLimits = zipLimits,
): Promise<Outcome<Workbook>> {
  try {
    const kind = await containerOf(file);
    if (kind === 'empty') return refused({ code: 'file-empty', name });
    if (kind === 'encrypted') return refused({ code: 'workbook-encrypted', name });
    if (kind === 'legacy') return refused({ code: 'workbook-other-format', name, format: 'XLS' });
    if (kind !== 'zip') return refused({ code: 'file-kind-unknown', name });
    const archive = await openZip(file, name, limits);
    const format = await otherFormat(archive);
    if (format !== null) return refused({ code: 'workbook-other-format', name, format });
    const parts = await readParts(archive, name);
    if (parts === null) return refused({ code: 'file-kind-unknown', name });
    return await survey(archive, parts, name);
  } catch (error) {
    if (error instanceof ProblemError) return refused(error.problem);
    throw error;
  }
}

async function survey(archive: ZipArchive, parts: WorkbookParts, name: string): Promise<Outcome<Workbook>> {
  const surveys = new Map<
    string,
    { readonly part: SheetPart; readonly found: SheetSurvey; readonly info: SheetInfo }
  >();
  for (const part of parts.sheets) {
    if (surveys.has(part.name)) return refused({ code: 'workbook-damaged', name });
    const look = surveyor();
    await scan(archive.inflate(part.entry), new XmlScanner(look, name));
    const found = look.result();
    const tooWide = found.columns > widestSheet;
    const problem: Problem | null = tooWide
      ? { code: 'sheet-too-wide', name, columns: found.columns, limit: widestSheet }
      : null;
    const info = { name: part.name, hidden: part.hidden, rows: found.rows, columns: found.columns, problem };
    surveys.set(part.name, { part, found, info });
  }
  const sheets = [...surveys.values()].map((sheet) => sheet.info);
  if (sheets.every((sheet) => sheet.rows === 0)) return refused({ code: 'workbook-without-cells', name });
  const readable = sheets.some((sheet) => sheet.rows > 0 && sheet.problem === null);
  const firstProblem = sheets.find((sheet) => sheet.problem !== null)?.problem;
  if (!readable && firstProblem) return refused(firstProblem);

  const strings = parts.strings === null ? [] : await readStrings(archive, parts.strings, name);

  return done({
    sheets,
    async *read(sheet, signal) {
      const known = surveys.get(sheet);
      if (known === undefined) throw new RangeError(`no sheet "${sheet}"`);
      if (known.info.problem !== null) throw new ProblemError(known.info.problem);
      const merges = new Merges(known.found.merges, widestSheet);
      const reader = new SheetReader(parts, strings, merges, widestSheet, name);
      const scanner = new XmlScanner(reader, name);
      for await (const piece of textPieces(archive.inflate(known.part.entry, true))) {
        if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
        scanner.feed(piece);
        if (reader.rows.length < batchRows) continue;
        yield reader.rows;
        reader.rows = [];
      }
      scanner.finish();
      if (reader.rows.length > 0) yield reader.rows;
    },
  });
}
