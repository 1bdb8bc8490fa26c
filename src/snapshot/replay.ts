import type { Check, Explanation } from '#domain/check.ts';
import type { Figure } from '#domain/figure.ts';
import type { CheckRun } from '#domain/finding.ts';
import { done, refused, ProblemError, type Outcome, type Problem } from '#domain/problem.ts';
import { answerWith } from '#engine/case-answers.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import type { Kernels } from '#engine/kernels.ts';
import { runChecks } from '#engine/run-check.ts';
import type { AskOptions } from '#engine/wire.ts';
import { setRules } from '#ingest/classify/reclassify.ts';
import { openIntake, type Intake, type IntakeFile, type IntakeOptions, type PlannedSource } from '#ingest/intake.ts';
import { digestOf } from '#seal/sha256.ts';
import { buildParts } from './build.ts';
import { compareParts, notCompared, sourceName, type NotCompared } from './compare-parts.ts';
import type { Parts, ShownCase } from './format.ts';
import { decidedIn, type Decided } from './recipe.ts';
import type { Replay } from './replay-verdict.ts';
import { findingsOf } from './self-check.ts';

/** What a replay is made with: an empty ledger, and the questions of this version. */
export interface ReplayRoom {
  readonly database: Database & { readonly files?: FileAccess };
  readonly kernels: Kernels;
  readonly intake: IntakeOptions;
  readonly checks: readonly Check[];
  readonly explanationsOf: (check: string) => readonly Explanation[];
  readonly detectSourceOf: (check: string) => string | undefined;
  readonly figures: readonly Figure[];
  /** The order of review and the cases of runs. */
  readonly inOrder: (runs: readonly CheckRun[]) => Promise<{
    readonly ranks: Parts['ranks'];
    readonly cases: readonly ShownCase[];
  }>;
}

/**
 * Reads the sources of a snapshot again by its recipe, asks every question again, and compares all that the file shows. The ledger
 * given must be empty and is filled.
 *
 * @param parts  all sound
 * @param files  among which the sources are found by their digests, whatever their names
 * @returns `recipe-file-invalid` or `rules-file-invalid` when what the file carries of decisions is none
 * @throws ProblemError `cancelled`, `memory-full`
 */
export async function replay(
  name: string,
  parts: Parts,
  files: readonly IntakeFile[],
  room: ReplayRoom,
  options: AskOptions = {},
): Promise<Outcome<Replay>> {
  if (parts.redaction.level !== 'full') return refused({ code: 'snapshot-masked', name });
  const decided = decidedIn(name, parts.recipe);
  if (!decided.ok) return decided;
  const intake = openIntake(room.database, room.intake);
  const found = await planOf(parts, files, decided.value, intake, options);
  if (found.missing.length > 0) return done(nothingCompared(parts, found.missing));
  // makes the tables that rules are kept in
  await intake.outcomes({ readings: [], steps: [] });
  const rules = await setRules(room.database, name, decided.value.rules);
  if (!rules.ok) return rules;
  await answerWith(room.database, decided.value.answers);
  const { problems } = await intake.import(found.plan, { ...options, recipe: decided.value.recipe });
  if (problems.length > 0)
    return done(
      nothingCompared(
        parts,
        problems.map(({ file, problem }) => ({ name: file, problem })),
      ),
    );
  await intake.decide(decided.value.decisions);
  return done({
    compared: compareParts(parts, await partsAgain(parts, decided.value, intake, room, options)),
    missing: [],
  });
}

/** The sources in their order, each with the file of its digest and the reading that the recipe has for it. */
async function planOf(
  { sources }: Parts,
  files: readonly IntakeFile[],
  { recipe }: Decided,
  intake: Intake,
  { signal, progress }: AskOptions,
): Promise<{ readonly plan: readonly PlannedSource[]; readonly missing: Replay['missing'] }> {
  const wanted = new Set<string>(sources.map(({ sha256 }) => sha256));
  const given = new Map<string, Blob>();
  for (const [at, { blob }] of files.entries()) {
    if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    progress?.({ step: 'digest', done: at, of: files.length });
    const digest = await digestOf(blob);
    if (wanted.has(digest)) given.set(digest, blob);
  }
  const plan: PlannedSource[] = [];
  const missing: { readonly name: string; readonly problem: Problem }[] = [];
  for (const source of sources) {
    const { sha256, file: path, sheet } = source;
    const blob = given.get(sha256);
    if (!blob) {
      missing.push({ name: sourceName(source), problem: { code: 'source-missing', name: path, sha256 } });
      continue;
    }
    const file = { path, blob };
    const proposed = await intake.propose(file, { recipe, ...(signal ? { signal } : {}) });
    const proposal = proposed.ok ? proposed.value.find((one) => one.sheet === sheet) : undefined;
    if (proposal) plan.push({ file, proposal });
    else
      missing.push({
        name: sourceName(source),
        problem: proposed.ok ? { code: 'mapping-unsure', name: path, doubts: [] } : proposed.problem,
      });
  }
  return { plan, missing };
}

async function partsAgain(
  parts: Parts,
  { recipe, parameters, decisions, answers }: Decided,
  intake: Intake,
  room: ReplayRoom,
  options: AskOptions,
): Promise<Parts> {
  const { database, kernels, checks, explanationsOf, detectSourceOf, figures } = room;
  const asked = new Set(parts.runs.map((run) => run.asked.check));
  const runs = await runChecks(
    checks.filter(({ id }) => asked.has(id)),
    { database, kernels, explanationsOf, detectSourceOf, params: parameters },
    options,
  );
  const shown = new Set(parts.figures.map(({ figure }) => figure.id));
  const { name, language, writtenOn, limier } = parts.case;
  return buildParts(
    {
      ...{ name, language, writtenOn, limier, viewer: '', runs, checks, explanationsOf, detectSourceOf },
      ...(await room.inOrder(runs)),
      figures: figures.filter(({ id }) => shown.has(id)),
      decided: { steps: recipe.steps, parameters, decisions, answers },
      said: parts.said,
      mostRows: parts.recipe.mostRows,
    },
    { database, recall: intake.recall, sources: intake.sources, readings: intake.readings },
    options,
  );
}

/** Without all of its sources a case is another case: nothing of it is compared. */
function nothingCompared(parts: Parts, missing: Replay['missing']): Replay {
  const names = new Set(missing.map(({ name }) => name));
  const isMissing = missing.every(({ problem }) => problem.code === 'source-missing');
  const why: NotCompared = isMissing ? 'source-missing' : 'source-unread';
  return {
    missing,
    compared: [
      ...parts.sources.flatMap((source) =>
        names.has(sourceName(source)) || names.has(source.file) ? [notCompared('source', sourceName(source), why)] : [],
      ),
      ...parts.figures.map(({ figure }) => notCompared('figure', figure.id, why)),
      ...parts.runs.flatMap((run) => [
        notCompared('run', run.asked.check, why),
        ...findingsOf(run).map(({ id }) => notCompared('finding', id, why)),
      ]),
    ],
  };
}
