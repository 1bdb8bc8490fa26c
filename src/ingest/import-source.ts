import { ProblemError } from '#domain/problem.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import type { AskOptions } from '#engine/wire.ts';
import type { Counts } from './normalise/enter.ts';
import { enterTyped } from './normalise/enter.ts';
import { quoted, quotedOrNull } from './normalise/literal.ts';
import { type CellHabits, typedStatements, unknownHabits } from './normalise/typed.ts';
import type { IntakeFile, Proposal, Span } from './proposal.ts';
import { LONGEST_CELL } from './quarantine.ts';
import { attachRegular } from './read/regular.ts';
import { stage, type StagedRow } from './read/stage.ts';
import type { SheetRecipe } from './recipe/compile.ts';
import { INDEX_STEP, type Scan } from './read/scan.ts';
import { readText } from './read/text.ts';
import { shapeOf, startBefore } from './read/text-rows.ts';
import { sumsOf, tidyTable } from './read/tidy-sheet.ts';
import type { WorkbookRow } from './read/workbook.ts';
import { enterLines } from './entry-lines.ts';
import { refuseSecondTable } from './second-table.ts';
import { flawOf, type Opened, type TextSource, workbookCells } from './sources.ts';

/** From this size on a regular file goes through the engine's own reader. */
const FIRST_ROAD_FROM = 1024 * 1024;
/** Rows of movements that are staged before they are normalised; other tables are staged whole, since section titles hold for rows below. */
const BATCH = 100_000;
const STAGE = 'ingest_stage';

export interface SourceToImport {
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
  /** Takes back what was written of this source. */
  readonly restore: () => Promise<void>;
}

/** Rows of a source on the second road, batch by batch. */
export async function* stagedRows(
  { file, proposal, opened }: Pick<SourceToImport, 'file' | 'proposal' | 'opened'>,
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

const habitsOf = ({ tidy, colon, longest }: Scan): CellHabits => ({
  tidy,
  clock: colon,
  long: longest > LONGEST_CELL,
});

/** A run of whole records of a regular file. */
interface Part {
  readonly blob: Blob;
  readonly before: number;
  readonly records: number;
}

/** A long statement is read in parts, so that memory stays flat, progress shows and a stop is heard; other tables are read whole. */
function partsOf({ blob }: IntakeFile, { index, records }: Scan, size: number): readonly Part[] {
  if (index === null) return [{ blob, before: 0, records }];
  const step = size / INDEX_STEP;
  return Array.from({ length: Math.ceil(index.length / step) }, (_, at) => {
    const before = at * size;
    return {
      blob: blob.slice(at === 0 ? 0 : index[at * step], index[(at + 1) * step] ?? blob.size),
      before,
      records: Math.min(size, records - before),
    };
  });
}

/** Null when the engine's reader does not see the records that the scan saw; nothing is entered then. */
async function firstRoad(
  database: Database & { readonly files?: FileAccess },
  plan: SourceToImport,
  opened: TextSource,
  options: AskOptions,
): Promise<Counts | null> {
  const { files } = database;
  if (files === undefined) return null;
  const { file, proposal } = plan;
  const inParts = files.slices && proposal.mapping.table === 'txn';
  const parts = inParts
    ? partsOf(file, opened.scan, plan.part)
    : [{ blob: file.blob, before: 0, records: opened.scan.records }];
  const counts: Counts[] = [];
  for (const { blob, before, records } of parts) {
    const attached = await attachRegular(files, blob, opened.delimiter.value, proposal.layout.width, before);
    try {
      for (const statement of typingOf(proposal, attached.relation, plan.recipe, habitsOf(opened.scan)))
        await database.exec(statement, options.signal);
      const [counted] = await database.rows('select count(*) as n from ingest_typed');
      if (Number(counted?.['n']) !== records) return await startAgain(plan);
      counts.push(await enter(database, plan, attached.relation, options));
      options.progress?.({ step: 'import', done: before + records, of: opened.scan.records });
    } catch (cause) {
      if (
        cause instanceof ProblemError &&
        cause.problem.code === 'engine-failed' &&
        /CSV|Invalid Input|Sniffing|unicode/i.test(cause.problem.detail)
      )
        return await startAgain(plan);
      throw cause;
    } finally {
      await attached.release();
    }
  }
  return added(counts);
}

async function startAgain({ restore }: SourceToImport): Promise<null> {
  await restore();
  return null;
}

const added = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (sum, one) => ({
      read: sum.read + one.read,
      accepted: sum.accepted + one.accepted,
      quarantined: sum.quarantined + one.quarantined,
      setAside: sum.setAside + one.setAside,
    }),
    { read: 0, accepted: 0, quarantined: 0, setAside: 0 },
  );

async function enter(
  database: Database,
  { source, file, proposal, caseCurrency, recipe }: SourceToImport,
  from: string,
  options: AskOptions,
): Promise<Counts> {
  if (recipe !== null)
    await database.exec(
      `insert into ledger.correction by name
       select ${source} * 4294967296 + row_number as row_id, step, column_name, before, after from (${recipe.changes(from)}) order by row_number, step`,
      options.signal,
    );
  return enterTyped(database, { source, file: file.path, mapping: proposal.mapping, caseCurrency }, options.signal);
}

async function secondRoad(database: Database, plan: SourceToImport, options: AskOptions): Promise<Counts> {
  const { proposal } = plan;
  const { width } = proposal.layout;
  const total: Counts[] = [];
  let waiting = 0;
  let done = 0;
  const flush = async (): Promise<void> => {
    if (waiting === 0) return;
    for (const statement of typingOf(
      proposal,
      STAGE,
      plan.recipe,
      plan.opened.kind === 'text' ? habitsOf(plan.opened.scan) : unknownHabits,
    ))
      await database.exec(statement, options.signal);
    total.push(await enter(database, plan, STAGE, options));
    await database.exec(`drop table ${STAGE}`);
    done += waiting;
    waiting = 0;
    options.progress?.({ step: 'import', done, of: null });
  };
  await database.exec(`drop table if exists ${STAGE}`);
  try {
    for await (const rows of stagedRows(plan, options)) {
      await stage(database, STAGE, rows, width);
      await enterLines(database, plan.source, rows);
      waiting += rows.length;
      if (waiting >= BATCH && proposal.mapping.table === 'txn') await flush();
    }
    await flush();
  } finally {
    await database.exec(`drop table if exists ${STAGE}`);
  }
  return added(total);
}

const between = (source: number): string => `row_id >= ${source} * 4294967296 and row_id < ${source + 1} * 4294967296`;

const recordsIn = (span: Span | undefined, { records }: Scan): number =>
  span === undefined ? records : span.last - span.first + 1;

const dayColumn: Readonly<Record<string, string>> = { txn: 'booked_on', invoice: 'issued_on' };

/** Reads one source into the ledger. @throws RangeError when the books do not balance: a row was lost or doubled */
export async function importSource(
  database: Database & { readonly files?: FileAccess },
  plan: SourceToImport,
  options: AskOptions = {},
): Promise<void> {
  const { source, file, proposal, opened, road } = plan;
  const { table } = proposal.mapping;
  const takesFirst =
    opened.kind === 'text' &&
    proposal.layout.span === undefined &&
    opened.scan.regular &&
    opened.scan.width === proposal.layout.width &&
    road !== 'second' &&
    (road === 'first' || file.blob.size >= FIRST_ROAD_FROM);
  const counts =
    (takesFirst ? await firstRoad(database, plan, opened, options) : null) ??
    (await secondRoad(database, plan, options));
  const read = opened.kind === 'text' ? recordsIn(proposal.layout.span, opened.scan) : counts.read;
  if (counts.read !== read || counts.accepted + counts.quarantined + counts.setAside !== read)
    throw new RangeError(
      `${file.path}: ${read} rows seen, ${counts.read} staged, ${counts.accepted} accepted, ${counts.quarantined} refused, ${counts.setAside} set aside`,
    );
  if (['txn', 'asset', 'income', 'loan', 'invoice', 'statement', 'watchlist', 'comparable'].includes(table)) {
    const [entered] = await database.rows(
      `select count(*) as n, ${takesFirst ? 'count(*)' : 'count(distinct row_id)'} as ids from ledger.${table} where ${between(source)}`,
    );
    if (Number(entered?.['n']) !== counts.accepted || Number(entered?.['ids']) !== counts.accepted)
      throw new RangeError(
        `${file.path}: ${counts.accepted} rows accepted, ${String(entered?.['n'])} entered, ${String(entered?.['ids'])} ids`,
      );
  }
  await refuseSecondTable(database, { source, name: file.path, mapping: proposal.mapping });
  const day = dayColumn[table];
  const [from, to] = proposal.layout.preamble.period?.value.split('/') ?? [];
  const said = (given: string | undefined): string =>
    given === undefined || table !== 'txn' ? '' : `, date ${quoted(given)}`;
  const period =
    day === undefined
      ? 'null, null'
      : `(select least(min(${day})${said(from)}) from ledger.${table} where ${between(source)}), (select greatest(max(${day})${said(to)}) from ledger.${table} where ${between(source)})`;
  await database.exec(
    `insert into ledger.source (source, file, sheet, sha256, bytes, table_name, rows_read, rows_accepted, rows_quarantined, rows_set_aside, period_from, period_to)
     select ${source}, ${quoted(file.path)}, ${quotedOrNull(proposal.sheet)}, ${quoted(proposal.sha256)}, ${file.blob.size}, ${quoted(table)}, ${read}, ${counts.accepted}, ${counts.quarantined}, ${counts.setAside}, ${period}`,
  );
}
