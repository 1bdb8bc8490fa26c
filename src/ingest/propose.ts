import { digestOf } from '#seal/sha256.ts';
import type { IntakeFile, Proposal, SampleRow } from './proposal.ts';
import { proposeFormat } from './propose-format.ts';
import { tidyTable } from './read/tidy-sheet.ts';
import type { WorkbookRow } from './read/workbook.ts';
import { type Opened, workbookCells, type WorkbookSource } from './sources.ts';
import { proposeSheet } from './sniff/sheet.ts';

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

const tidied = (proposal: Proposal): Proposal => ({ ...proposal, layout: { ...proposal.layout, tidied: true } });

/** One proposal for a text file; one for each readable sheet of a workbook. */
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
  if (opened.kind === 'text') {
    const { encoding, delimiter, scan, sample } = opened;
    const proposal = proposeSheet(sample, {
      ...common,
      sheet: null,
      sha256: scan.sha256,
      kind: 'text',
      encoding,
      delimiter,
      width: scan.width,
      ragged: scan.ragged,
    });
    return [proposal];
  }
  const sha256 = await digestOf(file.blob);
  const proposals: Proposal[] = [];
  for (const { name, problem, rows, columns } of opened.workbook.sheets) {
    if (problem !== null || rows === 0) continue;
    const facts = {
      ...common,
      sheet: name,
      sha256,
      kind: 'workbook' as const,
      width: columns,
      ragged: true,
      encoding: { value: 'utf-8' as const, witnesses: [] },
      delimiter: { value: '', witnesses: [] },
    };
    const plain = proposeSheet(await sheetSample(opened, name), facts);
    const tidy = plain.mapping.table === 'txn' || rows > MOST_TIDIED ? null : await tidySample(opened, name);
    proposals.push(tidy === null ? plain : tidied(proposeSheet(tidy.rows, { ...facts, width: tidy.width })));
  }
  return proposals;
}
