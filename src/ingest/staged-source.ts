import type { Database } from '#engine/database.ts';
import type { AskOptions } from '#engine/wire.ts';
import type { EnteredSource } from './normalise/enter.ts';
import { type CellHabits, typedStatements, unknownHabits } from './normalise/typed.ts';
import type { IntakeFile, Proposal } from './proposal.ts';
import { LONGEST_CELL } from './quarantine.ts';
import type { StagedRow } from './read/stage.ts';
import type { Scan } from './read/scan.ts';
import { readText } from './read/text.ts';
import { shapeOf, startBefore } from './read/text-rows.ts';
import { sumsOf, tidyTable } from './read/tidy-sheet.ts';
import type { WorkbookRow } from './read/workbook.ts';
import type { SheetRecipe } from './recipe/compile.ts';
import { flawOf, type Opened, workbookCells } from './sources.ts';

/** Rows of movements that are staged before they are normalised; other tables are staged whole, since section titles hold for rows below. */
export const BATCH = 100_000;
export const STAGE = 'ingest_stage';

/** A source that can be read, and how. */
export interface ReadySource {
  readonly source: number;
  readonly file: IntakeFile;
  readonly proposal: Proposal;
  readonly opened: Opened;
  readonly caseCurrency: string;
  readonly road: 'first' | 'second' | undefined;
  /** Records of one part of a long regular file: whole steps of the scan's index. */
  readonly part: number;
  /** The steps of the recipe for this sheet; null when there is none. */
  readonly recipe: SheetRecipe | null;
}

export interface SourceToImport extends ReadySource {
  /** Takes back what was written of this source. */
  readonly restore: () => Promise<void>;
}

/** Rows of a source on the second road, batch by batch. */
export async function* stagedRows(
  { file, proposal, opened }: Pick<ReadySource, 'file' | 'proposal' | 'opened'>,
  options: AskOptions = {},
): AsyncGenerator<readonly StagedRow[]> {
  const { width, ragged, firstDataRow, span } = proposal.layout;
  if (opened.kind === 'text') {
    const { first, last } = span ?? { first: 1, last: Infinity };
    for await (const rows of readText(file.blob, shapeOf(opened), startBefore(first, opened.scan.index), options)) {
      const within = span === undefined ? rows : rows.filter(({ row }) => row >= first && row <= last);
      if (within.length > 0)
        yield within.map(({ row, cells, flaw }) => ({
          row,
          cells,
          flaw: row < firstDataRow ? null : flawOf(flaw, cells, width, ragged, opened.delimiter.value),
        }));
      if ((rows.at(-1)?.row ?? 0) >= last) return;
    }
    return;
  }
  if (opened.kind === 'format') {
    for await (const rows of opened.source.read(proposal.sheet, options.signal))
      yield rows.map(({ entry, line, cells, flaw }) => ({ row: entry, line, cells, flaw }));
    return;
  }
  if (proposal.mapping.table === 'txn') {
    for await (const rows of opened.workbook.read(proposal.sheet ?? '', options.signal))
      yield rows.map((row) => ({ row: row.row, cells: workbookCells(row), flaw: null }));
    return;
  }
  const all: WorkbookRow[] = [];
  for await (const rows of opened.workbook.read(proposal.sheet ?? '', options.signal)) all.push(...rows);
  const table = proposal.layout.tidied ? tidyTable(all) : null;
  if (table !== null) {
    yield table.entries.map(({ row, entry, cells, flaw }) => ({
      row: entry,
      ...(table.turned ? { line: row } : {}),
      cells: workbookCells({ row, cells }),
      flaw,
    }));
    return;
  }
  const sums = sumsOf(all, firstDataRow);
  yield all.map((row) => ({ row: row.row, cells: workbookCells(row), flaw: sums.get(row.row) ?? null }));
}

/** The statements that read one staged relation under a proposal. What was seen of all cells holds only while no step changes them. */
export const typingOf = (
  proposal: Proposal,
  from: string,
  recipe: SheetRecipe | null,
  habits: CellHabits = unknownHabits,
): readonly string[] =>
  typedStatements({
    mapping: proposal.mapping,
    firstDataRow: proposal.layout.firstDataRow,
    headerRow: proposal.layout.headerRow,
    width: recipe?.width ?? proposal.layout.width,
    from: recipe?.relation(from) ?? from,
    spreadsheet: proposal.kind === 'workbook',
    habits: recipe === null ? habits : unknownHabits,
  });

export const habitsOf = ({ tidy, colon, longest }: Scan): CellHabits => ({
  tidy,
  clock: colon,
  long: longest > LONGEST_CELL,
});

/** Keeps what the steps of a recipe change in the staged cells, each beside what stood there. */
export async function enterCorrections(
  database: Database,
  { source, recipe }: ReadySource,
  from: string,
  options: AskOptions,
): Promise<void> {
  if (recipe !== null)
    await database.exec(
      `insert into ledger.correction by name
       select ${source} * 4294967296 + row_number as row_id, step, column_name, before, after from (${recipe.changes(from)}) order by row_number, step`,
      options.signal,
    );
}

export const enteredOf = ({ source, file, proposal: { mapping }, caseCurrency }: ReadySource): EnteredSource => ({
  source,
  file: file.path,
  mapping,
  caseCurrency,
});

/** Reads what is staged into `ingest_typed`. */
export async function typeStaged(database: Database, plan: ReadySource, options: AskOptions): Promise<void> {
  const { opened, proposal, recipe } = plan;
  const habits = opened.kind === 'text' ? habitsOf(opened.scan) : unknownHabits;
  for (const statement of typingOf(proposal, STAGE, recipe, habits)) await database.exec(statement, options.signal);
}
