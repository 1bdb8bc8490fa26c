import { ProblemError, done, refused, type Outcome, type Problem } from '#domain/problem.ts';
import { openLegacyWorkbook } from './legacy-workbook.ts';
import { openOpenDocument } from './open-document.ts';
import { containerOf, otherFormat } from './workbook-container.ts';
import { Merges } from './workbook-merge.ts';
import { readParts, readStrings, type SheetPart, type WorkbookParts } from './workbook-parts.ts';
import { batchRows, widestSheet, type SheetInfo, type Workbook } from './workbook-shape.ts';
import { SheetReader, surveyor, type SheetSurvey } from './workbook-sheet.ts';
import { XmlScanner, scan, textPieces } from './workbook-xml.ts';
import { openZip, zipLimits, type ZipArchive, type ZipLimits } from './zip-guard.ts';

export type { Cell, SheetInfo, Workbook, WorkbookRow } from './workbook-shape.ts';

/**
 * Opens a workbook (XLSX, XLSM, XLSB, XLS, ODS) from a file handle. The directory of an archive is judged before anything is inflated, and every
 * sheet is looked through once for its width, its merged blocks and its checksum; of an XLSX the table of shared texts stays in memory and
 * nothing else does, of an ODS nothing, while XLS and XLSB are read whole.
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
    if (kind === 'legacy') return await openLegacyWorkbook(file, name);
    if (kind !== 'zip') return refused({ code: 'file-kind-unknown', name });
    const archive = await openZip(file, name, limits);
    const format = await otherFormat(archive);
    if (format === 'ODS') return await openOpenDocument(archive, name);
    if (format === 'XLSB') return await openLegacyWorkbook(file, name, archive);
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
