import { type Outcome, type Problem, ProblemError, done, refused } from '#domain/problem.ts';
import { type RowId, whereIs } from '#domain/row-id.ts';
import type { Digest, RawRow, Source } from '#domain/source.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import type { AskOptions } from '#engine/wire.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { fillCoverage } from './coverage/coverage.ts';
import { fillMapped } from './coverage/mapped.ts';
import { linkAll } from './link/link-all.ts';
import { type OwnTransferDecision, pairOwnTransfers } from './link/own-transfer.ts';
import { workEmptying, workStatements } from './normalise/enter.ts';
import { macroStatements } from './normalise/macros.ts';
import { openedFiles } from './opened-files.ts';
import { previewSource } from './preview.ts';
import type { ImportReport, IntakeFile, PlannedSource, Preview, Proposal, ReadAs } from './proposal.ts';
import type { RefusedRow } from './quarantine.ts';
import { readingOf, recipeOf, sheetOf, withSplits } from './recipe/apply.ts';
import { refusedRows } from './refused-rows.ts';
import { sourcesOf } from './source-rows.ts';
import { type StepOutcome, stepOutcomes } from './recipe/outcome.ts';
import { emptyRecipe, isFor, type Reading, type Recipe, type Step, type StepSheet } from './recipe/recipe.ts';
import { type Spelling, spellingsOf, type Trial, tryStep } from './recipe/survey.ts';
import type { ReferenceLoader } from './rates/price-foreign.ts';
import { recallRows, type Recallable, stagedCells, type StagedCells } from './recall.ts';
import { lacking, sourceReader } from './source-reader.ts';
import { unreadable } from './sources.ts';
import { keepAll, keepBeforeSource, keepTransactions, type KeptCase } from './take-back.ts';

export type * from './proposal.ts';

/** Records of a long regular file that are read at once: few enough that memory stays flat, many enough that starting costs nothing. */
const PART = 1_000_000;

/** Changed cells that a trial of a step shows. */
const SHOWN_CHANGES = 60;

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

/** What was decided about files beforehand: how they are read, which of their cells are corrected. */
export interface UnderRecipe extends AskOptions {
  readonly recipe?: Recipe;
}

export interface Rereading extends AskOptions {
  /** Sources that are to be read under another mapping. */
  readonly changed?: readonly { readonly source: number; readonly proposal: Proposal }[];
}

/** Files become rows of the ledger here, each row with its way back. What is asked while something is being read waits its turn. */
export interface Intake {
  /** What each sheet of a file is, and how it would be read; expected trouble is a Problem. */
  propose(file: IntakeFile, options?: UnderRecipe & { readonly as?: ReadAs }): Promise<Outcome<readonly Proposal[]>>;
  preview(file: IntakeFile, proposal: Proposal, options?: UnderRecipe): Promise<Preview>;
  /**
   * Reads files into the ledger, ties them together and says what is covered. Several calls add up. When it is stopped, or memory ends,
   * everything this call had read is taken back, its finished files included: the case is as it was.
   *
   * @throws ProblemError `cancelled`, `memory-full`
   */
  import(plan: readonly PlannedSource[], options?: UnderRecipe): Promise<ImportReport>;
  /**
   * Reads every file of the case again under a recipe, each source keeping its number and so its row ids. When it is stopped or a file
   * cannot be read, the case is as it was.
   *
   * @throws ProblemError what hindered it
   */
  reread(recipe: Recipe, options?: Rereading): Promise<ImportReport>;
  /** What the steps of a recipe do in the case as it was last read. */
  outcomes(recipe: Recipe): Promise<readonly StepOutcome[]>;
  /** What the last of the steps would change in the case; nothing is written. */
  tryStep(steps: readonly Step[], options?: AskOptions): Promise<Trial>;
  /** Spellings of a column after the steps, in every sheet of the case that `sheet` names. */
  spellings(
    sheet: StepSheet,
    heading: string,
    steps: readonly Step[],
    options?: AskOptions,
  ): Promise<readonly Spelling[]>;
  /** Keeps what the user said of transfers between accounts of one holder, in the place of what was said before, and pairs them again. */
  decide(decisions: readonly OwnTransferDecision[]): Promise<void>;
  sources(): Promise<readonly Source[]>;
  /** How each sheet in the ledger was read, in the order of the sources. */
  readings(): readonly Reading[];
  /** Rows of a source that are not in the ledger: first those in quarantine, then those set aside. */
  quarantine(source: number, limit?: number, offset?: number): Promise<readonly RefusedRow[]>;
  recall(rows: readonly RowId[]): Promise<Outcome<readonly RawRow[]>>;
  /** The cells of a row as its file has them and as they are staged: one a column, before any step. */
  staged(row: RowId): Promise<Outcome<StagedCells>>;
}

/** Progress of a run of files, told as progress of the whole plan. */
const within = ({ progress, signal }: AskOptions, before: number, of: number): AskOptions => ({
  ...(signal ? { signal } : {}),
  ...(progress ? { progress: (told) => progress({ ...told, done: before + told.done, of }) } : {}),
});

export function openIntake(database: Database & { readonly files?: FileAccess }, options: IntakeOptions = {}): Intake {
  const caseCurrency = options.caseCurrency ?? 'EUR';
  const files = openedFiles(caseCurrency);
  const recallable = new Map<number, Recallable>();
  const reader = sourceReader(
    database,
    { caseCurrency, road: options.road, part: options.part ?? PART },
    files,
    recallable,
  );
  let decisions: readonly OwnTransferDecision[] = [];
  let ready: Promise<void> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  /** Reading uses scratch tables of fixed names: one thing at a time, in the order asked. */
  const inTurn = <Value>(work: () => Promise<Value>, signal?: AbortSignal): Promise<Value> => {
    const next = turn.then(async () => {
      if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
      await prepare();
      return work();
    });
    turn = next.catch(() => undefined);
    return next;
  };
  const prepare = (): Promise<void> => (ready ??= database.exec([...macroStatements, ...workStatements].join(';\n')));

  /** Ties everything together. With too many rows to go back to, it is not stopped half way. */
  async function linkCase(signal: AbortSignal | undefined): Promise<Problem | null> {
    const unpriced = await linkAll(database, caseCurrency, signal, options.rates, decisions);
    await fillCoverage(database, signal);
    await fillMapped(database, signal);
    return unpriced;
  }

  const readSheets = () => [...recallable].map(([source, { proposal }]) => ({ source, proposal }));

  async function importPlan(
    plan: readonly PlannedSource[],
    steps: readonly Step[],
    ask: AskOptions,
  ): Promise<ImportReport> {
    const problems: { readonly file: string; readonly problem: Problem }[] = [];
    const [last] = await database.rows('select coalesce(max(source), 0) as last from ledger.source');
    const first = Number(last?.['last'] ?? 0) + 1;
    const before = await keepBeforeSource(database, 'plan', first);
    const kept: KeptCase[] = [before];
    let next = first;
    try {
      for (let at = 0; at < plan.length;) {
        ask.progress?.({ step: 'import', done: at, of: plan.length });
        const together = await reader.run(
          next,
          plan.slice(at),
          steps,
          within(ask, at, plan.length),
          at === 0 ? before : null,
        );
        next += together;
        at += together;
        const planned = together === 0 ? plan[at] : undefined;
        if (planned === undefined) continue;
        const problem = await reader.one(next, planned, steps, ask, at === 0 ? before : null);
        if (problem === null) next += 1;
        else problems.push({ file: planned.file.path, problem });
        at += 1;
      }
      ask.progress?.({ step: 'link', done: plan.length, of: plan.length });
      const transactions = await keepTransactions(database, first);
      if (transactions !== null) kept.push(transactions);
      const unpriced = await linkCase(transactions === null ? undefined : ask.signal);
      if (unpriced !== null) problems.push({ file: RATES, problem: unpriced });
    } catch (cause) {
      if (!(cause instanceof ProblemError && cause.problem.code === 'engine-lost'))
        for (const one of kept.toReversed()) await one.restore();
      for (const source of recallable.keys()) if (source >= first) recallable.delete(source);
      throw cause;
    } finally {
      for (const one of kept) await one.drop().catch(() => undefined);
    }
    return {
      sources: (await sources()).filter(({ number }) => number >= first),
      problems,
      steps: await stepOutcomes(database, steps, readSheets()),
    };
  }

  async function reread(steps: readonly Step[], { changed = [], ...ask }: Rereading): Promise<ImportReport> {
    const before = [...recallable].toSorted(([one], [other]) => one - other);
    const known = before.map(([source, one]): readonly [number, Recallable] => {
      const proposal = changed.find((other) => other.source === source)?.proposal;
      return [source, proposal === undefined ? one : { ...one, proposal }];
    });
    const kept = await keepAll(database);
    const signal = kept === null ? undefined : ask.signal;
    const options = { ...(ask.progress ? { progress: ask.progress } : {}), ...(signal ? { signal } : {}) };
    const problems: { readonly file: string; readonly problem: Problem }[] = [];
    try {
      for (const [, { file, proposal }] of known) {
        const missing = lacking(withSplits(proposal, steps));
        if (missing.length > 0) throw new ProblemError({ code: 'mapping-incomplete', name: file.path, missing });
      }
      await database.exec('create or replace temp table kept_repeats as select * from ledger.repeated_file');
      await database.exec([...emptyingStatements(), ...workEmptying].join(';\n'));
      await database.exec('insert into ledger.repeated_file select * from kept_repeats;\ndrop table kept_repeats');
      for (let at = 0; at < known.length;) {
        ask.progress?.({ step: 'import', done: at, of: known.length });
        const left = known.slice(at);
        const [head] = left;
        if (head === undefined) break;
        const end = left.findIndex(([source], place) => source !== head[0] + place);
        const numbered = (end < 0 ? left : left.slice(0, end)).map(([, planned]) => planned);
        const together = await reader.run(head[0], numbered, steps, within(options, at, known.length));
        at += together === 0 ? 1 : together;
        if (together > 0) continue;
        const problem = await reader.one(head[0], head[1], steps, options);
        if (problem !== null) throw new ProblemError(problem);
      }
      ask.progress?.({ step: 'link', done: known.length, of: known.length });
      const unpriced = await linkCase(signal);
      if (unpriced !== null) problems.push({ file: RATES, problem: unpriced });
    } catch (cause) {
      await kept?.restore();
      for (const [source, one] of before) recallable.set(source, one);
      throw cause;
    } finally {
      await kept?.drop().catch(() => undefined);
    }
    return { sources: await sources(), problems, steps: await stepOutcomes(database, steps, readSheets()) };
  }

  const sources = () => sourcesOf(database);

  return {
    async propose(file, { recipe = emptyRecipe, as, ...ask } = {}) {
      const found = await files.open(file, ask);
      if (!found.ok) return found;
      try {
        return done(await files.propose(file, found.value, recipe, ask, as));
      } catch (cause) {
        return refused(unreadable(cause, file.path));
      }
    },
    preview: (file, proposal, { recipe = emptyRecipe, signal } = {}) =>
      inTurn(async () => {
        const found = await files.open(file, {}, proposal);
        if (!found.ok) throw new ProblemError(found.problem);
        const { steps } = recipe;
        return previewSource(database, {
          file,
          proposal: withSplits(proposal, steps),
          opened: found.value,
          recipe: recipeOf(proposal, steps),
        });
      }, signal),
    import: (plan, { recipe = emptyRecipe, ...ask } = {}) =>
      inTurn(() => importPlan(plan, recipe.steps, ask), ask.signal),
    reread: ({ steps }, ask = {}) => inTurn(() => reread(steps, ask), ask.signal),
    outcomes: ({ steps }) => inTurn(() => stepOutcomes(database, steps, readSheets())),
    tryStep: (steps, { signal } = {}) =>
      inTurn(() => tryStep(database, [...recallable.values()], steps, SHOWN_CHANGES, signal), signal),
    spellings: (sheet, heading, steps, { signal } = {}) =>
      inTurn(() => {
        const meant = [...recallable.values()].filter(({ proposal }) => isFor(sheet, sheetOf(proposal)));
        return spellingsOf(database, meant, steps, heading, signal);
      }, signal),
    decide: (said) =>
      inTurn(async () => {
        decisions = said;
        await pairOwnTransfers(database, decisions);
      }),
    sources,
    readings: () =>
      readSheets()
        .toSorted((one, other) => one.source - other.source)
        .map(({ proposal }) => readingOf(proposal)),
    quarantine: (source, limit = 1_000, offset = 0) => refusedRows(database, source, limit, offset),
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
    async staged(row) {
      const known = recallable.get(whereIs(row).source);
      if (known === undefined) {
        const [of] = await database.rows(
          `select file, sha256 from ledger.source where source = ${whereIs(row).source}`,
        );
        return refused({
          code: 'source-missing',
          name: String(of?.['file'] ?? row),
          sha256: String(of?.['sha256'] ?? '') as Digest,
        });
      }
      return stagedCells(known, row);
    },
  };
}
