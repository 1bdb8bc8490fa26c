import { type Outcome, done, refused } from '#domain/problem.ts';
import { type RowId, whereIs } from '#domain/row-id.ts';
import type { RawRow } from '#domain/source.ts';
import { stagedRows } from './staged-source.ts';
import type { IntakeFile, Proposal } from './proposal.ts';
import { INDEX_STEP } from './read/scan.ts';
import { cellAt } from './read/stage.ts';
import { readText } from './read/text.ts';
import { shapeOf, startBefore } from './read/text-rows.ts';
import { tidyTable } from './read/tidy-sheet.ts';
import type { WorkbookRow } from './read/workbook.ts';
import type { Opened, RecordSource, TextSource, WorkbookSource } from './sources.ts';

/** A source whose file is at hand. */
export interface Recallable {
  readonly file: IntakeFile;
  readonly proposal: Proposal;
  readonly opened: Opened;
}

async function textRows(
  { file, opened }: Recallable & { readonly opened: TextSource },
  lines: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, readonly string[]>();
  const shape = shapeOf(opened);
  const sorted = lines.toSorted((one, other) => one - other);
  let at = 0;
  while (at < sorted.length) {
    const line = sorted[at] ?? 1;
    const start = startBefore(line, opened.scan.index);
    const until = opened.scan.index === null ? Infinity : start.row + INDEX_STEP;
    let end = at;
    while (end < sorted.length && (sorted[end] ?? 0) < until) end += 1;
    const wanted = new Set(sorted.slice(at, end));
    const last = sorted[end - 1] ?? line;
    reading: for await (const rows of readText(file.blob, shape, start))
      for (const { row, cells } of rows) {
        if (wanted.has(row)) found.set(row, cells);
        if (row >= last) break reading;
      }
    at = end;
  }
  return found;
}

async function sheetRows(
  { proposal, opened }: Recallable & { readonly opened: WorkbookSource },
  lines: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const wanted = new Set(lines);
  const found = new Map<number, readonly string[]>();
  for await (const rows of opened.workbook.read(proposal.sheet ?? ''))
    for (const { row, cells } of rows)
      if (wanted.has(row))
        found.set(
          row,
          cells.map((cell) => cell.text),
        );
  return found;
}

interface Recalled {
  readonly cells: readonly string[];
  readonly line: number;
  readonly entry: number | null;
}

async function recordRows(
  { proposal, opened }: Recallable & { readonly opened: RecordSource },
  entries: readonly number[],
): Promise<ReadonlyMap<number, Recalled>> {
  const wanted = new Set(entries);
  const last = Math.max(...entries);
  const found = new Map<number, Recalled>();
  reading: for await (const rows of opened.source.read(proposal.sheet))
    for (const { entry, line, cells } of rows) {
      if (wanted.has(entry)) found.set(entry, { cells, line: line > 0 ? line : entry, entry });
      if (entry >= last) break reading;
    }
  return found;
}

async function tidyRows(
  { proposal, opened }: Recallable & { readonly opened: WorkbookSource },
  entries: readonly number[],
): Promise<ReadonlyMap<number, Recalled> | null> {
  const all: WorkbookRow[] = [];
  for await (const rows of opened.workbook.read(proposal.sheet ?? '')) all.push(...rows);
  const table = tidyTable(all);
  if (table === null) return null;
  const wanted = new Set(entries);
  return new Map(
    table.entries
      .filter(({ entry }) => wanted.has(entry))
      .map(({ row, entry, cells }) => [
        entry,
        { cells: cells.map(({ text }) => text), line: row, entry: table.turned ? entry : null },
      ]),
  );
}

async function found(known: Recallable, wanted: readonly number[]): Promise<ReadonlyMap<number, Recalled>> {
  const { opened } = known;
  if (opened.kind === 'format') return recordRows({ ...known, opened }, wanted);
  if (opened.kind === 'workbook' && known.proposal.layout.tidied) {
    const tidy = await tidyRows({ ...known, opened }, wanted);
    if (tidy !== null) return tidy;
  }
  const rows =
    opened.kind === 'text'
      ? await textRows({ ...known, opened }, wanted)
      : await sheetRows({ ...known, opened }, wanted);
  return new Map([...rows].map(([line, cells]) => [line, { cells, line, entry: null }]));
}

/** The original cells of ledger rows, fetched again from their files, in the order asked. */
export async function recallRows(
  rows: readonly RowId[],
  openedAt: (source: number) => Promise<Outcome<Recallable>>,
): Promise<Outcome<readonly RawRow[]>> {
  const lines = new Map<number, number[]>();
  for (const row of rows) {
    const { source, line } = whereIs(row);
    lines.set(source, [...(lines.get(source) ?? []), line]);
  }
  const answers = new Map<number, RawRow>();
  for (const [source, wanted] of lines) {
    const known = await openedAt(source);
    if (!known.ok) return known;
    const { proposal } = known.value;
    const at = await found(known.value, wanted);
    for (const low of wanted) {
      const recalled = at.get(low);
      if (recalled === undefined)
        return refused({ code: 'source-changed', name: proposal.file, sha256: proposal.sha256 });
      const row = source * 2 ** 32 + low;
      answers.set(row, { row, source: whereIs(row as RowId).source, headings: proposal.headings, ...recalled });
    }
  }
  return done(rows.flatMap((row) => answers.get(row) ?? []));
}

/** One row as it is staged: a text for each column, the last one holding whatever stands beyond it. */
export interface StagedCells {
  readonly headings: readonly string[];
  readonly cells: readonly string[];
}

/** The cells of one row as they are staged, before any step of a recipe. */
export async function stagedCells(known: Recallable, row: RowId): Promise<Outcome<StagedCells>> {
  const { proposal, opened } = known;
  const { width } = proposal.layout;
  const { line } = whereIs(row);
  const headings = Array.from({ length: width }, (_, at) => proposal.headings[at] ?? '');
  const answer = (cells: readonly string[]): Outcome<StagedCells> =>
    done({ headings, cells: Array.from({ length: width }, (_, at) => cellAt(cells, at, width) ?? '') });
  if (opened.kind === 'text') {
    const cells = (await textRows({ ...known, opened }, [line])).get(line);
    if (cells !== undefined) return answer(cells);
  } else
    for await (const rows of stagedRows(known)) {
      const found = rows.find((one) => one.row === line);
      if (found !== undefined) return answer(found.cells);
    }
  return refused({ code: 'source-changed', name: proposal.file, sha256: proposal.sha256 });
}
