import { digestOf } from '#seal/sha256.ts';
import type { IntakeFile, Proposal, SampleRow } from './proposal.ts';
import { proposeTables, proposeTableUnder } from './propose-tables.ts';
import { proposeFormat } from './propose-format.ts';
import { tidyTable } from './read/tidy-sheet.ts';
import type { WorkbookRow } from './read/workbook.ts';
import { type Opened, workbookCells, type WorkbookSource } from './sources.ts';
import { proposeSheet, type SheetFacts } from './sniff/sheet.ts';

/** Rows of a sheet looked at to propose its mapping. */
const SAMPLED_ROWS = 2_000;
/** Longest sheet that is looked at as a report made for the eye. */
const MOST_TIDIED = 20_000;

async function sheetSample({ workbook }: WorkbookSource, sheet: string): Promise<SampleRow[]> {
  const rows: SampleRow[] = [];
  for await (const batch of workbook.read(sheet)) {
    for (const row of batch) rows.push({ row: row.row, cells: workbookCells(row) });
    if (rows.length >= SAMPLED_ROWS) break;
  }
  return rows;
}

/** A sheet of a report as the rows of its table, with the headings in their place. */
async function tidySample(
  { workbook }: WorkbookSource,
  sheet: string,
): Promise<{ readonly rows: readonly SampleRow[]; readonly width: number } | null> {
  const all: WorkbookRow[] = [];
  for await (const batch of workbook.read(sheet)) all.push(...batch);
  const table = tidyTable(all);
  if (table === null) return null;
  const rows = table.entries
    .filter(({ entry, flaw }) => flaw === null || entry < table.header)
    .map(({ row, entry, cells }) => ({
      row: entry,
      cells: entry === table.header ? table.headings : workbookCells({ row, cells }),
    }));
  return { rows: rows.slice(0, SAMPLED_ROWS), width: table.headings.length };
}

const workbookFacts = (
  known: Pick<SheetFacts, 'file' | 'bytes' | 'caseCurrency' | 'sheet' | 'sha256' | 'width'>,
): SheetFacts => ({
  ...known,
  kind: 'workbook',
  ragged: true,
  encoding: { value: 'utf-8', witnesses: [] },
  delimiter: { value: '', witnesses: [] },
});

/** The proposal of one sheet or table under headings that the user chose; a format says itself where its records are. */
export async function proposeUnder(
  file: IntakeFile,
  opened: Opened,
  proposal: Proposal,
  headerRow: number | null,
  caseCurrency: string,
): Promise<Proposal> {
  if (opened.kind === 'format') return proposal;
  if (opened.kind === 'text') return proposeTableUnder(file, opened, proposal, headerRow, caseCurrency);
  const { bytes, sheet, sha256 } = proposal;
  const width = opened.workbook.sheets.find(({ name }) => name === sheet)?.columns ?? proposal.layout.width;
  const facts = workbookFacts({ file: file.path, bytes, caseCurrency, sheet, sha256, width });
  return proposeSheet(await sheetSample(opened, sheet ?? ''), { ...facts, headerRow });
}

const tidied = (proposal: Proposal): Proposal => ({ ...proposal, layout: { ...proposal.layout, tidied: true } });

/** One proposal for each table of a text file; one for each readable sheet of a workbook. */
export async function proposeFile(
  file: IntakeFile,
  opened: Opened,
  caseCurrency: string,
): Promise<readonly Proposal[]> {
  const common = { file: file.path, bytes: file.blob.size, caseCurrency };
  if (opened.kind === 'format') {
    const proposals = await proposeFormat(file, opened.source, opened.sha256, caseCurrency);
    const { problems } = opened.source;
    return problems.length === 0 ? proposals : proposals.map((one, at) => (at === 0 ? { ...one, problems } : one));
  }
  if (opened.kind === 'text') return proposeTables(file, opened, caseCurrency);
  const sha256 = await digestOf(file.blob);
  const proposals: Proposal[] = [];
  for (const { name, problem, rows, columns } of opened.workbook.sheets) {
    if (problem !== null || rows === 0) continue;
    const facts = workbookFacts({ ...common, sheet: name, sha256, width: columns });
    const plain = proposeSheet(await sheetSample(opened, name), facts);
    const tidy = plain.mapping.table === 'txn' || rows > MOST_TIDIED ? null : await tidySample(opened, name);
    proposals.push(tidy === null ? plain : tidied(proposeSheet(tidy.rows, { ...facts, width: tidy.width })));
  }
  return proposals;
}
