import { digestOf } from '#seal/sha256.ts';
import type { IntakeFile, Proposal, SampleRow } from './proposal.ts';
import { proposeFormat } from './propose-format.ts';
import { type Opened, workbookCells, type WorkbookSource } from './sources.ts';
import { proposeSheet } from './sniff/sheet.ts';

/** Rows of a sheet looked at to propose its mapping. */
const SAMPLED_ROWS = 2_000;

async function sheetSample({ workbook }: WorkbookSource, sheet: string): Promise<SampleRow[]> {
  const rows: SampleRow[] = [];
  for await (const batch of workbook.read(sheet)) {
    for (const row of batch) rows.push({ row: row.row, cells: workbookCells(row) });
    if (rows.length >= SAMPLED_ROWS) break;
  }
  return rows;
}

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
    const sample = await sheetSample(opened, name);
    proposals.push(
      proposeSheet(sample, {
        ...common,
        sheet: name,
        sha256,
        kind: 'workbook',
        width: columns,
        ragged: true,
        encoding: { value: 'utf-8', witnesses: [] },
        delimiter: { value: '', witnesses: [] },
      }),
    );
  }
  return proposals;
}
