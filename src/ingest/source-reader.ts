import { done, type Outcome, type Problem, ProblemError, refused } from '#domain/problem.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import type { AskOptions } from '#engine/wire.ts';
import { neededRoles } from '#ledger/headings.ts';
import { digestOf } from '#seal/sha256.ts';
import { FIRST_ROAD_FROM, importSource } from './import-source.ts';
import { entersTogether, importTogether } from './import-together.ts';
import { scratchDropping } from './normalise/enter.ts';
import { quoted, quotedOrNull } from './normalise/literal.ts';
import type { OpenedFiles } from './opened-files.ts';
import type { PlannedSource, Proposal } from './proposal.ts';
import type { Recallable } from './recall.ts';
import { recipeOf, withSplits } from './recipe/apply.ts';
import type { Step } from './recipe/recipe.ts';
import { lackOfRoom } from './room.ts';
import { unreadable } from './sources.ts';
import type { ReadySource } from './staged-source.ts';
import { keepBeforeSource, type KeptCase } from './take-back.ts';

/** Bytes of short files that are read into memory at once. */
const MOST_TOGETHER = 8 * 1024 * 1024;

/** Roles a mapping lacks, without which no row can be read. */
export const lacking = ({ mapping }: Proposal): readonly string[] => {
  const { table, columns } = mapping;
  if (table === 'none') return [];
  return neededRoles[table]
    .filter((choices) => !choices.some((role) => columns.some((one) => one.role === role)))
    .map((choices) => choices.join(' | '));
};

/** The longest run at the head of a plan of files short enough, all of movements; at least one file. */
function shortRun(plan: readonly PlannedSource[]): readonly PlannedSource[] {
  let bytes = 0;
  const end = plan.findIndex(({ file, proposal }) => {
    bytes += file.blob.size;
    return proposal.mapping.table !== 'txn' || file.blob.size >= FIRST_ROAD_FROM || bytes > MOST_TOGETHER;
  });
  return end < 0 ? plan : plan.slice(0, end);
}

const isSameSheet = (one: Proposal, other: Proposal): boolean =>
  one.sha256 === other.sha256 && one.sheet === other.sheet;

/** Reads planned sources into the ledger; what hinders one leaves the ledger as it was before it. */
export interface SourceReader {
  /**
   * Reads one source.
   *
   * @param before  a copy of the case as it is, when there is one already
   * @returns what hindered it, or null
   * @throws ProblemError `cancelled`, `memory-full`, `engine-lost`
   */
  one(
    source: number,
    planned: PlannedSource,
    steps: readonly Step[],
    ask: AskOptions,
    before?: KeptCase | null,
  ): Promise<Problem | null>;
  /**
   * Reads the run of sources at the head of a plan that may enter together: short ones, alike.
   *
   * @returns how many were read; 0 where the first must be read alone, since it is long, other than the next, or one of the run has a
   *   problem, which reading one by one will name
   * @throws ProblemError `cancelled`, `memory-full`, `engine-lost`
   */
  run(
    first: number,
    plan: readonly PlannedSource[],
    steps: readonly Step[],
    ask: AskOptions,
    before?: KeptCase | null,
  ): Promise<number>;
}

export function sourceReader(
  database: Database & { readonly files?: FileAccess },
  { caseCurrency, road, part }: Pick<ReadySource, 'caseCurrency' | 'road' | 'part'>,
  files: OpenedFiles,
  recallable: Map<number, Recallable>,
): SourceReader {
  const twinOf = async ({ sha256, sheet }: Proposal) => {
    const twins = await database.rows(
      `select source, file, coalesce(sheet, '') as sheet from ledger.source where sha256 = '${sha256}'`,
    );
    return twins.find((one) => one['sheet'] === (sheet ?? ''));
  };

  /** A planned source made ready to be read, or why it cannot be. */
  async function ready(
    source: number,
    { file, proposal }: PlannedSource,
    steps: readonly Step[],
    ask: AskOptions,
  ): Promise<Outcome<ReadySource>> {
    const effective = withSplits(proposal, steps);
    const missing = lacking(effective);
    if (missing.length > 0) return refused({ code: 'mapping-incomplete', name: file.path, missing });
    const { sha256 } = proposal;
    const twin = await twinOf(proposal);
    if (twin !== undefined)
      return refused({ code: 'file-duplicate', name: file.path, twin: String(twin['file']), sha256 });
    const found = await files.open(file, ask, proposal);
    if (!found.ok) return found;
    const { value: opened } = found;
    const seen =
      opened.kind === 'text'
        ? opened.scan.sha256
        : opened.kind === 'format'
          ? opened.sha256
          : await digestOf(file.blob);
    if (seen !== sha256) return refused({ code: 'source-changed', name: file.path, sha256 });
    const lack = await lackOfRoom(database, { file, proposal: effective }, opened);
    if (lack !== null) return refused(lack);
    return done({
      source,
      file,
      proposal: effective,
      opened,
      caseCurrency,
      road,
      part,
      recipe: recipeOf(proposal, steps),
    });
  }

  /** Does what may fail on a copy of the case; gives back the copy and the problem when it does. */
  async function withCopy<Value>(
    first: number,
    name: string,
    before: KeptCase | null,
    work: (kept: KeptCase) => Promise<Value>,
  ): Promise<Outcome<Value>> {
    const kept = before ?? (await keepBeforeSource(database, 'source', first));
    try {
      return done(await work(kept));
    } catch (cause) {
      const problem = unreadable(cause, name);
      if (problem.code === 'engine-lost') throw new ProblemError(problem);
      await database.exec(scratchDropping);
      await kept.restore();
      if (problem.code === 'cancelled' || problem.code === 'memory-full') throw new ProblemError(problem);
      return refused(problem);
    } finally {
      if (before === null) await kept.drop().catch(() => undefined);
    }
  }

  return {
    async one(source, planned, steps, ask, before = null) {
      const { file, proposal } = planned;
      const made = await ready(source, planned, steps, ask);
      if (!made.ok) {
        const twin = made.problem.code === 'file-duplicate' ? await twinOf(proposal) : undefined;
        if (twin !== undefined)
          await database.exec(
            `insert into ledger.repeated_file values (${quoted(file.path)}, ${quotedOrNull(proposal.sheet)}, ${quoted(proposal.sha256)}, ${Number(twin['source'])})`,
          );
        return made.problem;
      }
      const read = await withCopy(source, file.path, before, ({ restore }) =>
        importSource(database, { ...made.value, restore }, ask),
      );
      if (!read.ok) return read.problem;
      recallable.set(source, { file, proposal, opened: made.value.opened });
      return null;
    },

    async run(first, plan, steps, ask, before = null) {
      const together: { readonly planned: PlannedSource; readonly made: ReadySource }[] = [];
      const run = shortRun(plan);
      if (run.length < 2) return 0;
      for (const planned of run) {
        if (together.some((one) => isSameSheet(one.planned.proposal, planned.proposal))) break;
        const made = await ready(first + together.length, planned, steps, ask);
        if (!made.ok || !entersTogether(together[0]?.made ?? made.value, made.value)) break;
        together.push({ planned, made: made.value });
      }
      if (together.length < 2) return 0;
      const read = await withCopy(first, run[0]?.file.path ?? '', before, async ({ restore }) => {
        const isRead = await importTogether(
          database,
          together.map(({ made }) => made),
          ask,
        );
        if (!isRead) {
          await database.exec(scratchDropping);
          await restore();
        }
        return isRead;
      });
      if (!read.ok || !read.value) return 0;
      for (const { planned, made } of together) recallable.set(made.source, { ...planned, opened: made.opened });
      return together.length;
    },
  };
}
