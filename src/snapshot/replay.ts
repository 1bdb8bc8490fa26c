import type { Check, Explanation } from '#domain/check.ts';
import type { Figure } from '#domain/figure.ts';
import type { CheckRun } from '#domain/finding.ts';
import { done, ProblemError, type Outcome, type Problem } from '#domain/problem.ts';
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
import type { SamePersonsOf } from './case-decisions.ts';
import type { Decided } from './recipe.ts';
import { knownValues, redacted, withFileNames } from './redact.ts';
import { groundOf, nothingGiven, type ReplayGiven, type ReplayGround } from './replay-ground.ts';
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
  /** Which records stand for which, after the decisions of a case file. */
  readonly samePersonsOf: SamePersonsOf;
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
 * @param given  for a masked snapshot, which carries no recipe: its case file, the key of its aliases
 * @returns `recipe-file-invalid` or `rules-file-invalid` when what the file carries of decisions is none; `snapshot-masked` and
 *          `alias-key-wrong` for one whose names were replaced under a key that is not here
 * @throws ProblemError `cancelled`, `memory-full`
 */
export async function replay(
  name: string,
  parts: Parts,
  files: readonly IntakeFile[],
  room: ReplayRoom,
  options: AskOptions = {},
  given: ReplayGiven = nothingGiven,
): Promise<Outcome<Replay>> {
  const ground = groundOf(name, parts, given, room.samePersonsOf);
  if (!ground.ok) return ground;
  const intake = openIntake(room.database, room.intake);
  const found = await planOf(parts, files, ground.value, intake, options);
  if (found.missing.length > 0) return done(nothingCompared(parts, found.missing));
  // makes the tables that rules are kept in
  await intake.outcomes({ readings: [], steps: [] });
  const rules = await setRules(room.database, name, ground.value.rules);
  if (!rules.ok) return rules;
  const { problems } = await intake.import(found.plan, { ...options, recipe: ground.value.recipe });
  if (problems.length > 0)
    return done(
      nothingCompared(
        parts,
        problems.map(({ file, problem }) => ({ name: file, problem })),
      ),
    );
  const answers = await ground.value.answers(room.database);
  await answerWith(room.database, answers);
  await intake.decide(ground.value.decisions);
  const again = await partsAgain(parts, { ...ground.value, answers }, intake, room, options);
  return done({ compared: compareParts(parts, await masked(again, parts, ground.value, room)), missing: [] });
}

/** What was computed again, masked as the file is. Without a case file nobody knows what a masked source was called. */
async function masked(again: Parts, shown: Parts, ground: ReplayGround, { database }: ReplayRoom): Promise<Parts> {
  const { disclosure, isConfirmed } = ground;
  if (disclosure === null) return again;
  const { parts } = redacted(again, await knownValues(database), disclosure);
  if (isConfirmed) return parts;
  const named = (at: number) => ({ file: shown.sources[at]?.file ?? '', sheet: shown.sources[at]?.sheet ?? null });
  const sources = parts.sources.map((source, at) => ({ ...source, ...named(at) }));
  return { ...parts, sources, figures: withFileNames(parts.figures, parts.sources, sources) };
}

/** The files given, by their digests as the snapshot writes them. */
async function filesByDigest(
  { sources }: Parts,
  files: readonly IntakeFile[],
  { digestShown, nameOf, disclosure }: ReplayGround,
  { signal, progress }: AskOptions,
): Promise<ReadonlyMap<string, IntakeFile>> {
  const wanted = new Map<string, string>(sources.map(({ sha256, file }) => [sha256, file]));
  const given = new Map<string, IntakeFile>();
  for (const [at, { path, blob }] of files.entries()) {
    if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    progress?.({ step: 'digest', done: at, of: files.length });
    const digest = await digestOf(blob);
    const shown = digestShown(digest);
    const name = disclosure === null ? wanted.get(shown) : (nameOf(digest) ?? path.split(/[\\/]/).at(-1));
    if (wanted.has(shown)) given.set(shown, { path: name ?? path, blob });
  }
  return given;
}

/**
 * The sources in their order, each with the file of its digest and the reading that the recipe has for it. A sheet whose name was
 * masked is the next one of its file.
 */
async function planOf(
  parts: Parts,
  files: readonly IntakeFile[],
  ground: ReplayGround,
  intake: Intake,
  options: AskOptions,
): Promise<{ readonly plan: readonly PlannedSource[]; readonly missing: Replay['missing'] }> {
  const { recipe, isConfirmed, disclosure } = ground;
  const { signal } = options;
  const given = await filesByDigest(parts, files, ground, options);
  const plan: PlannedSource[] = [];
  const missing: { readonly name: string; readonly problem: Problem }[] = [];
  const taken = new Set<string>();
  for (const source of parts.sources) {
    const { sha256, sheet } = source;
    const file = given.get(sha256);
    if (!file) {
      missing.push({ name: sourceName(source), problem: { code: 'source-missing', name: source.file, sha256 } });
      continue;
    }
    const proposed = await intake.propose(file, { recipe, ...(signal ? { signal } : {}) });
    const free = proposed.ok ? proposed.value.filter((one) => !taken.has(`${sha256}:${one.sheet ?? ''}`)) : [];
    const named = free.find((one) => one.sheet === sheet);
    const proposal = named ?? (disclosure === null ? undefined : free.find(({ sure }) => sure));
    if (proposal && (isConfirmed || proposal.sure)) {
      taken.add(`${sha256}:${proposal.sheet ?? ''}`);
      plan.push({ file, proposal });
    } else
      missing.push({
        name: sourceName(source),
        problem: proposed.ok ? { code: 'mapping-unsure', name: file.path, doubts: [] } : proposed.problem,
      });
  }
  return { plan, missing };
}

async function partsAgain(
  parts: Parts,
  { recipe, parameters, decisions, answers }: Pick<Decided, 'recipe' | 'parameters' | 'decisions' | 'answers'>,
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
