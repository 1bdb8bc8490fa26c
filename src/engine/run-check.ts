import { isFunctionCheck, type Check, type Detection, type Explanation, type Source } from '#domain/check.ts';
import type { CheckRun, Finding, Hit, NonEmpty, Question, Subject, Timing, Tried } from '#domain/finding.ts';
import { ProblemError, type Problem } from '#domain/problem.ts';
import { findingId } from '#seal/finding-id.ts';
import { accountsWithoutCounterparties, accountsWithoutRate, timingOf } from './blind-spots.ts';
import { shareOf, sightOf, stands, type Sight } from './coverage.ts';
import type { Database, Row } from './database.ts';
import { joinedRecords } from './joined-records.ts';
import { ledgerAtRest, type LedgerAtRest } from './ledger-at-rest.ts';
import { forgetFindings, loadFindings, tryExplanation } from './explain.ts';
import { assertHit, hitsOfRows, readSourceMarks, rowsNowhere } from './hits.ts';
import type { Kernels } from './kernels.ts';
import { canonicalJson, checkQueries, paramValues, questionOf, type ParamValues } from './question.ts';
import { isInForce, missingColumns } from './requirements.ts';
import { readSources, sourcesOf } from './sources.ts';
import { readSubjects, type Subjects } from './subjects.ts';
import type { AskOptions } from './wire.ts';

export interface CheckContext {
  readonly database: Database;
  readonly kernels: Kernels;
  /** Ordinary reasons to try against each finding. */
  readonly explanations: readonly Explanation[];
  /** Values that replace defaults: the check's own parameters, and `least`. */
  readonly params?: ParamValues;
  /** Text of a function check's detector, for the digest of the question: the same whatever build runs. */
  readonly detectSource?: string | undefined;
  /** The ledger as other checks of one run read it; without it, everything is read anew. */
  readonly ledger?: LedgerAtRest;
}

/**
 * Puts one question to the ledger: candidates, weighed by the months that could be seen, each with its ordinary reasons tried.
 * Whatever goes wrong inside is a `failed` run, so that the other checks still run. One run at a time on one database.
 */
export async function runCheck(check: Check, context: CheckContext, options: AskOptions = {}): Promise<CheckRun> {
  const { database, params = {}, ledger = ledgerAtRest(database) } = context;
  let step = 'question';
  let asked: Question = { check: check.id, digest: '' as Question['digest'], params: {} };
  const at = (name: string): void => {
    if (options.signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    step = name;
    options.progress?.({ step: `${name} ${check.id}`, done: 0, of: null });
  };
  try {
    at('question');
    asked = questionOf(check, params, await engineVersion(ledger, options.signal), context.detectSource);
    return await answer(check, { ...context, ledger }, options, asked, at);
  } catch (cause) {
    return { status: 'failed', asked, problem: problemOf(check, step, cause) };
  }
}

const engineVersion = ({ database, once }: LedgerAtRest, signal?: AbortSignal): Promise<string> =>
  once('version of the engine', async () => {
    const [engine = {}] = await database.rows('select version() as version', signal);
    return String(engine['version']);
  });

export interface CatalogueContext {
  readonly database: Database;
  readonly kernels: Kernels;
  readonly explanationsOf: (check: string) => readonly Explanation[];
  readonly detectSourceOf?: (check: string) => string | undefined;
  /** Values that replace defaults, by check. */
  readonly params?: Readonly<Record<string, ParamValues>>;
}

/**
 * Runs checks one after another, those that answer soonest first; `onRun` hears of each as it ends. After an abort the rest are
 * `failed`, as cancelled.
 *
 * @returns the runs, in the order the checks were given in
 */
export async function runChecks(
  checks: readonly Check[],
  { database, kernels, explanationsOf, detectSourceOf, params = {} }: CatalogueContext,
  options: AskOptions & { readonly onRun?: (run: CheckRun) => void } = {},
): Promise<readonly CheckRun[]> {
  const runs = new Map<Check, CheckRun>();
  const ledger = ledgerAtRest(database);
  for (const check of soonestFirst(checks)) {
    const explanations = explanationsOf(check.id);
    const context = {
      database,
      kernels,
      explanations,
      params: params[check.id] ?? {},
      detectSource: detectSourceOf?.(check.id),
      ledger,
    };
    const run = await runCheck(check, context, options);
    runs.set(check, run);
    options.onRun?.(run);
  }
  return checks.flatMap((check) => runs.get(check) ?? []);
}

/** Facts, then what one query answers, then functions over rows, then those that wait for the graph, or for other checks. */
export function soonestFirst(checks: readonly Check[]): readonly Check[] {
  const turn = (check: Check): number => {
    if (sourcesOf(check).length > 0) return 4;
    if (isFunctionCheck(check)) return check.given === 'rows' ? 2 : 3;
    return check.kind === 'fact' ? 0 : 1;
  };
  return [...checks].sort((one, other) => turn(one) - turn(other));
}

async function answer(
  check: Check,
  { database, kernels, explanations, params = {}, ledger }: CheckContext & { readonly ledger: LedgerAtRest },
  options: AskOptions,
  asked: Question,
  at: (step: string) => void,
): Promise<CheckRun> {
  const { signal } = options;
  at('columns');
  const columns = await missingColumns(ledger, check, signal);
  if (columns.length > 0) return { status: 'not-applicable', asked, why: 'column', columns };
  if (!(await isInForce(ledger, check, signal)))
    return { status: 'not-applicable', asked, why: 'not-in-force', columns: [] };

  at('population');
  const queries = checkQueries(check, params);
  const population = await database.rows(queries.population, signal);
  const units = new Set(subjectsOf(population));
  if (units.size === 0) return { status: 'not-applicable', asked, why: 'population', columns: [] };

  const { said, isWhole } = await readSources(check, (source) =>
    askSource(source, { database, kernels, ledger }, options),
  );
  at('question');
  const values = paramValues(check, params);
  const {
    hits,
    cut,
    short = [],
  }: Detection = await ledger.once(`detected ${check.id} ${canonicalJson(params)}`, async () =>
    isFunctionCheck(check)
      ? kernels.detect(check, { params: values, rows: queries.rows, said, ledger }, options)
      : { hits: hitsOfRows(check, await database.rows(queries.sql ?? '', signal)), cut: [] },
  );
  for (const hit of hits) {
    assertHit(check, hit);
    units.add(hit.subject);
  }

  at('coverage');
  const sight = await sightOf(ledger, check, signal);
  const subjects = await readSubjects(ledger, check.unit, sight.accounts, signal);
  const findings = await weigh(check, hits, { ledger, subjects, sight, values, explanations }, options, at);
  return conclude(check, asked, findings, {
    units: [...units],
    cut: new Set(cut),
    short: new Set([...short, ...subjectsOf(population.filter((row) => row['short'] === true))]),
    unrated: await accountsWithoutRate(ledger, check, signal),
    silent: await accountsWithoutCounterparties(ledger, check, signal),
    timing: await timingOf(ledger, check, signal),
    isWhole,
    subjects,
    sight,
    least: values['least'] ?? 1,
  });
}

/** A source is asked without its ordinary reasons. @throws ProblemError for what stops every check, not this one alone */
async function askSource(
  { check, params }: Source,
  context: Pick<CheckContext, 'database' | 'kernels' | 'ledger'>,
  options: AskOptions,
): Promise<CheckRun> {
  const run = await runCheck(check, { ...context, params, explanations: [] }, options);
  if (run.status === 'failed' && asTheyAre.includes(run.problem.code)) throw new ProblemError(run.problem);
  return run;
}

interface Weighing {
  readonly ledger: LedgerAtRest;
  readonly subjects: Subjects;
  readonly sight: Sight;
  readonly values: ParamValues;
  readonly explanations: readonly Explanation[];
}

async function weigh(
  check: Check,
  hits: readonly Hit[],
  { ledger, subjects, sight, values, explanations }: Weighing,
  { signal }: AskOptions,
  at: (step: string) => void,
): Promise<readonly Finding[]> {
  if (hits.length === 0) return [];
  const { database } = ledger;
  const least = values['least'] ?? 1;
  const mark = await readSourceMarks(ledger, signal);
  const joinedIn = await joinedRecords(ledger, signal);
  const whoIs = hits.map((hit): Subject => {
    const subject = subjects.of(hit.subject);
    const joined = joinedIn(subject);
    return joined.length === 0 ? subject : { ...subject, joined };
  });
  at('evidence');
  await loadFindings(database, hits, signal);
  try {
    const nowhere = await rowsNowhere(database, signal);
    if (nowhere.length > 0) throw new RangeError(`evidence that is not in the ledger: rows ${nowhere.join(', ')}`);
    const tried: (readonly Tried[])[] = [];
    for (const explanation of explanations) {
      at(`explanation ${explanation.id} of`);
      tried.push(
        await tryExplanation(
          ledger,
          check,
          explanation,
          whoIs.map(({ accounts }) => accounts),
          least,
          signal,
        ),
      );
    }
    return hits.map((hit, place): Finding => {
      const subject = whoIs[place] as Subject;
      const coverage = sight.of(subject.accounts, { from: hit.since, to: hit.until });
      const amount = check.amount === null ? null : hit.measures[check.amount];
      const severity = check.severity(hit.measures as Readonly<Record<string, number>>, values);
      if (!(severity >= 0 && severity <= 1)) throw new RangeError(`${check.id}, ${hit.subject}: severity ${severity}`);
      return {
        id: findingId(check.id, subject.key, hit.evidence, mark),
        check: check.id,
        subject,
        period: { from: hit.since, to: hit.until },
        evidence: hit.evidence,
        measures: hit.measures,
        amount: typeof amount === 'number' ? amount : null,
        coverage,
        stands: stands(coverage, check, least),
        severity,
        tried: tried.flatMap((answers) => answers[place] ?? []),
      };
    });
  } finally {
    await forgetFindings(database);
  }
}

interface Scope {
  readonly units: readonly string[];
  readonly cut: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
  readonly unrated: ReadonlySet<number>;
  readonly silent: ReadonlySet<number>;
  readonly timing: Timing;
  /** Whether the checks it stands on could look at everything. */
  readonly isWhole: boolean;
  readonly subjects: Subjects;
  readonly sight: Sight;
  readonly least: number;
}

const whys = ['months', 'history', 'counterparties', 'rate', 'search-cut', 'sources'] as const;
type Why = (typeof whys)[number];

/** Each unit is found, clear or undetermined; the run is found if any is, else undetermined if any is, else clear. */
function conclude(check: Check, asked: Question, all: readonly Finding[], scope: Scope): CheckRun {
  const findings = all.filter((finding) => finding.stands);
  const pending = all.filter((finding) => !finding.stands);
  const found = new Set(findings.map(({ subject }) => subject.id));
  const waiting = new Set(pending.map(({ subject }) => subject.id));
  const tally = { found: found.size, clear: 0, undetermined: 0, notApplicable: 0 };
  const why = new Set<Why>();
  const accounts = new Set<number>();
  for (const unit of scope.units) {
    const subject = scope.subjects.of(unit);
    for (const account of subject.accounts) accounts.add(account);
    if (found.has(unit)) continue;
    const reasons = whyUndetermined(check, subject, waiting.has(unit), scope);
    for (const reason of reasons) why.add(reason);
    if (reasons.length === 0) tally.clear += 1;
    else tally.undetermined += 1;
  }
  const answered = { asked, coverage: scope.sight.of(accounts), tally, timing: scope.timing };
  if (isFilled(findings)) return { status: 'found', ...answered, findings, pending };
  const reasons = whys.filter((reason) => why.has(reason));
  if (isFilled(reasons)) return { status: 'undetermined', ...answered, pending, why: reasons };
  return { status: 'clear', ...answered };
}

function whyUndetermined(
  check: Check,
  subject: Subject,
  isPending: boolean,
  { cut, short, unrated, silent, isWhole, sight, least }: Scope,
): readonly Why[] {
  const why: Why[] = [];
  if (isPending || shareOf(sight.of(subject.accounts), check) < least) why.push('months');
  if (subject.accounts.some((account) => unrated.has(account))) why.push('rate');
  if (short.has(subject.id)) why.push('history');
  if (subject.accounts.some((account) => silent.has(account))) why.push('counterparties');
  if (cut.has(subject.id)) why.push('search-cut');
  if (!isWhole) why.push('sources');
  return why;
}

const subjectsOf = (rows: readonly Row[]): readonly string[] => rows.map((row) => String(row['subject']));

const isFilled = <Item>(items: readonly Item[]): items is NonEmpty<Item> => items.length > 0;

const asTheyAre: readonly Problem['code'][] = ['cancelled', 'memory-full', 'too-large', 'engine-lost'];

function problemOf(check: Check, step: string, cause: unknown): Problem {
  if (cause instanceof ProblemError) {
    const { problem } = cause;
    if (asTheyAre.includes(problem.code)) return problem;
    if (problem.code === 'engine-failed')
      return { code: 'check-failed', check: check.id, step, detail: problem.detail };
  }
  return {
    code: 'check-failed',
    check: check.id,
    step,
    detail: cause instanceof Error ? cause.message : String(cause),
  };
}
