import type { Day } from '#domain/day.ts';
import { type Outcome, type Problem, ProblemError, done, refused } from '#domain/problem.ts';
import type { RowId, SourceNumber } from '#domain/row-id.ts';
import type { Digest, RawRow, Source } from '#domain/source.ts';
import type { Database, FileAccess, Row } from '#engine/database.ts';
import type { AskOptions } from '#engine/wire.ts';
import { neededRoles } from '#ledger/headings.ts';
import { digestOf } from '#seal/sha256.ts';
import { fillCoverage } from './coverage/coverage.ts';
import { fillMapped } from './coverage/mapped.ts';
import { importSource, removeSource } from './import-source.ts';
import { linkAll } from './link/link-all.ts';
import { type OwnTransferDecision, pairOwnTransfers } from './link/own-transfer.ts';
import { workStatements } from './normalise/enter.ts';
import { quoted, quotedOrNull } from './normalise/literal.ts';
import { macroStatements } from './normalise/macros.ts';
import { previewSource } from './preview.ts';
import { proposeFile } from './propose.ts';
import type { ImportReport, IntakeFile, PlannedSource, Preview, Proposal } from './proposal.ts';
import { cellsOf, type RefusedRow } from './quarantine.ts';
import type { ReferenceLoader } from './rates/price-foreign.ts';
import { recallRows, type Recallable } from './recall.ts';
import { openSource, openText, type Opened, unreadable } from './sources.ts';

export type * from './proposal.ts';

/** Records of a long regular file that are read at once: few enough that memory stays flat, many enough that starting costs nothing. */
const PART = 1_000_000;

/** What a problem with the built-in rates is told of. */
const RATES = 'rates/ecb.bin';

export interface IntakeOptions {
  /** Currency the case is counted in. */
  readonly caseCurrency?: string;
  /** Which reader regular text files go through; by default the engine's own from a megabyte on. */
  readonly road?: 'first' | 'second';
  /** Records of one part of a long file: thousands. */
  readonly part?: number;
  /** Gives the built-in reference rates; without it a foreign amount is converted by the case's own rates alone. */
  readonly rates?: ReferenceLoader;
}

/** Files become rows of the ledger here, each row with its way back. */
export interface Intake {
  /** What each sheet of a file is, and how it would be read; expected trouble is a Problem. */
  propose(file: IntakeFile, options?: AskOptions): Promise<Outcome<readonly Proposal[]>>;
  preview(file: IntakeFile, proposal: Proposal): Promise<Preview>;
  /** Reads files into the ledger, ties them together and says what is covered. Several calls add up. @throws ProblemError `cancelled`, `memory-full` */
  import(plan: readonly PlannedSource[], options?: AskOptions): Promise<ImportReport>;
  /** Keeps what the user said of transfers between accounts of one holder, in the place of what was said before, and pairs them again. */
  decide(decisions: readonly OwnTransferDecision[]): Promise<void>;
  sources(): Promise<readonly Source[]>;
  quarantine(source: number, limit?: number): Promise<readonly RefusedRow[]>;
  recall(rows: readonly RowId[]): Promise<Outcome<readonly RawRow[]>>;
}

const sourceOf = (row: Row): Source => ({
  number: Number(row['source']) as SourceNumber,
  file: String(row['file']),
  sheet: row['sheet'] === null ? null : String(row['sheet']),
  bytes: Number(row['bytes']),
  sha256: String(row['sha256']) as Digest,
  table: String(row['table_name']),
  rowsRead: Number(row['rows_read']),
  rowsAccepted: Number(row['rows_accepted']),
  rowsQuarantined: Number(row['rows_quarantined']),
  rowsSetAside: Number(row['rows_set_aside']),
  period:
    row['period_from'] === null
      ? null
      : { from: String(row['period_from']) as Day, to: String(row['period_to']) as Day },
});

const fileKey = ({ path, blob }: IntakeFile): string =>
  `${path}\u0000${blob.size}\u0000${(blob as Partial<File>).lastModified ?? ''}`;

/** Roles a mapping lacks, without which no row can be read. */
const lacking = ({ mapping }: Proposal): readonly string[] => {
  const { table, columns } = mapping;
  if (table === 'none') return [];
  return neededRoles[table]
    .filter((choices) => !choices.some((role) => columns.some((one) => one.role === role)))
    .map((choices) => choices.join(' | '));
};

export function openIntake(database: Database & { readonly files?: FileAccess }, options: IntakeOptions = {}): Intake {
  const caseCurrency = options.caseCurrency ?? 'EUR';
  const opened = new Map<string, Opened>();
  const recallable = new Map<number, Recallable>();
  let decisions: readonly OwnTransferDecision[] = [];
  let ready: Promise<void> | null = null;
  const prepare = (): Promise<void> => (ready ??= database.exec([...macroStatements, ...workStatements].join(';\n')));

  async function open(file: IntakeFile, ask: AskOptions, proposal?: Proposal): Promise<Outcome<Opened>> {
    const given =
      proposal?.kind === 'text' ? `${proposal.layout.encoding.value}\u0000${proposal.layout.delimiter.value}` : '';
    const key = fileKey(file);
    const known = opened.get(key);
    if (
      known !== undefined &&
      (known.kind !== 'text' || given === '' || given === `${known.scan.encoding}\u0000${known.delimiter.value}`)
    )
      return done(known);
    const found =
      proposal?.kind === 'text'
        ? await openText(
            file,
            { encoding: proposal.layout.encoding.value, delimiter: proposal.layout.delimiter.value },
            ask,
          )
        : await openSource(file, ask);
    if (found.ok) opened.set(key, found.value);
    return found;
  }

  async function importOne({ file, proposal }: PlannedSource, ask: AskOptions): Promise<Problem | null> {
    const missing = lacking(proposal);
    if (missing.length > 0) return { code: 'mapping-incomplete', name: file.path, missing };
    const twins = await database.rows(
      `select source, file, coalesce(sheet, '') as sheet from ledger.source where sha256 = '${proposal.sha256}'`,
    );
    const twin = twins.find((one) => one['sheet'] === (proposal.sheet ?? ''));
    if (twin !== undefined) {
      await database.exec(
        `insert into ledger.repeated_file values (${quoted(file.path)}, ${quotedOrNull(proposal.sheet)}, ${quoted(proposal.sha256)}, ${Number(twin['source'])})`,
      );
      return { code: 'file-duplicate', name: file.path, twin: String(twin['file']), sha256: proposal.sha256 };
    }
    const found = await open(file, ask, proposal);
    if (!found.ok) return found.problem;
    const sha256 =
      found.value.kind === 'text'
        ? found.value.scan.sha256
        : found.value.kind === 'format'
          ? found.value.sha256
          : await digestOf(file.blob);
    if (sha256 !== proposal.sha256) return { code: 'source-changed', name: file.path, sha256: proposal.sha256 };
    const [last] = await database.rows('select coalesce(max(source), 0) as last from ledger.source');
    const source = Number(last?.['last'] ?? 0) + 1;
    try {
      await importSource(
        database,
        { source, file, proposal, opened: found.value, caseCurrency, road: options.road, part: options.part ?? PART },
        ask,
      );
      recallable.set(source, { file, proposal, opened: found.value });
      return null;
    } catch (cause) {
      await removeSource(database, source);
      const problem = unreadable(cause, file.path);
      if (problem.code === 'cancelled' || problem.code === 'memory-full' || problem.code === 'engine-lost')
        throw new ProblemError(problem);
      return problem;
    }
  }

  const sources = async (): Promise<readonly Source[]> =>
    (await database.rows('select * from ledger.source order by source')).map(sourceOf);

  return {
    async propose(file, ask = {}) {
      const found = await open(file, ask);
      if (!found.ok) return found;
      try {
        return done(await proposeFile(file, found.value, caseCurrency));
      } catch (cause) {
        return refused(unreadable(cause, file.path));
      }
    },
    async preview(file, proposal) {
      await prepare();
      const found = await open(file, {}, proposal);
      if (!found.ok) throw new ProblemError(found.problem);
      return previewSource(database, { file, proposal, opened: found.value });
    },
    async import(plan, ask = {}) {
      await prepare();
      const problems: { readonly file: string; readonly problem: Problem }[] = [];
      const before = (await sources()).length;
      for (const [at, planned] of plan.entries()) {
        ask.progress?.({ step: 'import', done: at, of: plan.length });
        const problem = await importOne(planned, ask);
        if (problem !== null) problems.push({ file: planned.file.path, problem });
      }
      ask.progress?.({ step: 'link', done: plan.length, of: plan.length });
      const unpriced = await linkAll(database, caseCurrency, ask.signal, options.rates, decisions);
      if (unpriced !== null) problems.push({ file: RATES, problem: unpriced });
      await fillCoverage(database, ask.signal);
      await fillMapped(database, ask.signal);
      return { sources: (await sources()).slice(before), problems };
    },
    async decide(said) {
      await prepare();
      decisions = said;
      await pairOwnTransfers(database, decisions);
    },
    sources,
    async quarantine(source, limit = 1_000) {
      const rows = await database.rows(
        `select row_id, status, reason, column_name, cells from ledger.quarantine
         where row_id >= ${source} * 4294967296 and row_id < ${source + 1} * 4294967296
         order by case status when 'quarantined' then 0 else 1 end, row_id limit ${limit}`,
      );
      return rows.map((row) => ({
        row: Number(row['row_id']) % 2 ** 32,
        status: row['status'] as RefusedRow['status'],
        reason: row['reason'] as RefusedRow['reason'],
        column: row['column_name'] === null ? null : String(row['column_name']),
        cells: cellsOf(row['cells'] === null ? null : String(row['cells'])),
      }));
    },
    recall: (rows) =>
      recallRows(rows, async (source) => {
        const known = recallable.get(source);
        const [row] = await database.rows(`select file, sha256 from ledger.source where source = ${source}`);
        const name = String(row?.['file'] ?? source);
        const sha256 = String(row?.['sha256'] ?? '') as Digest;
        if (known === undefined) return refused({ code: 'source-missing', name, sha256 });
        try {
          await known.file.blob.slice(0, 1).arrayBuffer();
        } catch (cause) {
          if (cause instanceof Error && cause.name === 'NotReadableError')
            return refused({ code: 'source-changed', name, sha256 });
          return refused({ code: 'source-missing', name, sha256 });
        }
        return done(known);
      }),
  };
}
