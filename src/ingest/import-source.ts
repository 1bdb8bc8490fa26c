import { ProblemError } from '#domain/problem.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import type { AskOptions } from '#engine/wire.ts';
import { enterLines } from './entry-lines.ts';
import { type Counts, enterTyped } from './normalise/enter.ts';
import type { IntakeFile } from './proposal.ts';
import { INDEX_STEP, type Scan } from './read/scan.ts';
import { attachRegular } from './read/regular.ts';
import { stage } from './read/stage.ts';
import { recordSource } from './recorded-source.ts';
import type { TextSource } from './sources.ts';
import {
  BATCH,
  enterCorrections,
  enteredOf,
  habitsOf,
  type ReadySource,
  type SourceToImport,
  STAGE,
  stagedRows,
  typeStaged,
  typingOf,
} from './staged-source.ts';

/** From this size on a regular file goes through the engine's own reader. */
export const FIRST_ROAD_FROM = 1024 * 1024;

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

async function enter(database: Database, plan: SourceToImport, from: string, options: AskOptions): Promise<Counts> {
  await enterCorrections(database, plan, from, options);
  return enterTyped(database, enteredOf(plan), options.signal);
}

async function secondRoad(database: Database, plan: SourceToImport, options: AskOptions): Promise<Counts> {
  const { proposal } = plan;
  const { width } = proposal.layout;
  const total: Counts[] = [];
  let waiting = 0;
  let done = 0;
  const flush = async (): Promise<void> => {
    if (waiting === 0) return;
    await typeStaged(database, plan, options);
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

/** Whether a file goes through the engine's own reader. */
export const takesFirstRoad = ({ file, proposal, opened, road }: ReadySource): boolean =>
  opened.kind === 'text' &&
  proposal.layout.span === undefined &&
  opened.scan.regular &&
  opened.scan.width === proposal.layout.width &&
  road !== 'second' &&
  (road === 'first' || file.blob.size >= FIRST_ROAD_FROM);

/** Reads one source into the ledger. @throws RangeError when the books do not balance: a row was lost or doubled */
export async function importSource(
  database: Database & { readonly files?: FileAccess },
  plan: SourceToImport,
  options: AskOptions = {},
): Promise<void> {
  const { opened } = plan;
  const first =
    opened.kind === 'text' && takesFirstRoad(plan) ? await firstRoad(database, plan, opened, options) : null;
  await recordSource(database, plan, first ?? (await secondRoad(database, plan, options)), first !== null);
}
