import { isFunctionCheck, type Check, type Explanation } from '#domain/check.ts';
import type { Period } from '#domain/day.ts';
import type { Figure } from '#domain/figure.ts';
import type { CheckRun, Question, RunState } from '#domain/finding.ts';
import type { Language, Trilingual } from '#domain/language.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Source } from '#domain/source.ts';
import { checkQueries } from '#engine/question.ts';
import type { AskOptions } from '#engine/wire.ts';
import type { Reading } from '#ingest/recipe/recipe.ts';
import { columnWords, type Word } from '#ledger/words.ts';
import { sha256 } from '#seal/sha256.ts';
import { carryFigures } from './carry-figures.ts';
import { carryRows, type RowAccess } from './carry-rows.ts';
import type { Parts, Said, ShownCase, ShownCheck } from './format.ts';
import { carriedRecipe, type DecidedByHand } from './recipe.ts';
import { findingsOf } from './self-check.ts';
import { wellFormed } from './well-formed.ts';

/** Most rows that a snapshot carries for figures; the rows findings stand on are always carried. */
export const MOST_ROWS = 100_000;

export interface SnapshotInput {
  readonly name: string;
  readonly language: Language;
  /** `YYYY-MM-DD`, handed in. */
  readonly writtenOn: string;
  /** Version of the product. */
  readonly limier: string;
  /** The built viewer page. */
  readonly viewer: string;
  readonly runs: readonly CheckRun[];
  readonly ranks: Readonly<Record<string, number | null>>;
  readonly checks: readonly Check[];
  readonly explanationsOf: (check: string) => readonly Explanation[];
  /** Text of a function check's detector. */
  readonly detectSourceOf: (check: string) => string | undefined;
  readonly figures: readonly Figure[];
  readonly decided: DecidedByHand;
  readonly cases: readonly ShownCase[];
  readonly said: Said;
  readonly mostRows?: number;
}

export interface SnapshotAccess extends RowAccess {
  /** How each sheet in the ledger was read. */
  readings(): readonly Reading[];
  sources(): Promise<readonly Source[]>;
}

/**
 * Gathers what a snapshot shows: runs and findings, figures with the rows behind each mark, and each carried row's original
 * cells fetched again from its file.
 *
 * @throws ProblemError when a file is not at hand to be read again, or when it was cancelled
 */
export async function buildParts(
  input: SnapshotInput,
  access: SnapshotAccess,
  options: AskOptions = {},
): Promise<Parts> {
  const cited = new Set<RowId>();
  for (const finding of input.runs.flatMap(findingsOf)) {
    for (const row of finding.evidence) cited.add(row);
    for (const tried of finding.tried) for (const row of tried.evidence) cited.add(row);
  }
  const mostRows = input.mostRows ?? MOST_ROWS;
  const { rows, leftOut, figures } = await carryFigures(access.database, input.figures, cited, mostRows, options);
  const carried = await carryRows(access, rows, cited, options);
  const [engine = {}] = await access.database.rows('select version() as version', options.signal);
  const sources = await access.sources();
  const asked = new Map(input.runs.map((run) => [run.asked.check, run]));
  return wellFormed({
    case: {
      name: input.name,
      language: input.language,
      writtenOn: input.writtenOn,
      limier: input.limier,
      engine: `DuckDB ${String(engine['version'])}`,
      viewer: sha256(input.viewer),
      period: spanOf(sources),
      currency: 'EUR',
      states: statesOf(input.runs),
      rowsLeftOut: leftOut,
    },
    sources,
    checks: input.checks.flatMap((check) => {
      const run = asked.get(check.id);
      return run ? [shownCheck(check, run, input)] : [];
    }),
    runs: input.runs,
    ranks: input.ranks,
    figures,
    rows: carried,
    recipe: await carriedRecipe(access.database, access.readings(), input.decided, mostRows),
    cases: input.cases,
    said: input.said,
    redaction: { level: 'full', removed: [], person: null, keyMark: null },
  });
}

function shownCheck(check: Check, run: CheckRun, input: SnapshotInput): ShownCheck {
  return {
    id: check.id,
    kind: check.kind,
    stage: check.stage,
    picture: check.picture,
    references: check.references,
    params: check.params,
    paramOrder: Object.keys(check.params),
    measures: check.measures,
    amount: check.amount,
    text: check.text,
    question: questionText(check, run.asked, input.detectSourceOf(check.id)),
    explanations: Object.fromEntries(input.explanationsOf(check.id).map(({ id, text }) => [id, text])),
    columns: Object.fromEntries(
      (run.status === 'not-applicable' ? run.columns : []).flatMap((column) => {
        const meaning = meaningOf(column);
        return meaning ? [[column, meaning]] : [];
      }),
    ),
  };
}

function meaningOf(name: string): Trilingual<string> | null {
  const [table = '', column = ''] = name.split('.');
  const words = (columnWords as Readonly<Record<string, Readonly<Record<string, Trilingual<Word>>>>>)[table]?.[column];
  return words ? { fr: words.fr.meaning, en: words.en.meaning, es: words.es.meaning } : null;
}

/** The query with the values in force written into it; of a function check, its detector. */
function questionText(check: Check, asked: Question, detector: string | undefined): string {
  const given = Object.fromEntries(
    Object.entries(asked.params).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])),
  );
  const { sql, rows } = checkQueries(check, given);
  const own = sql ?? detector ?? (isFunctionCheck(check) ? check.detect.toString() : '');
  return [rows ?? '', own]
    .filter((text) => text !== '')
    .join('\n\n')
    .trim();
}

function spanOf(sources: readonly Source[]): Period | null {
  const days = sources.flatMap(({ period }) => (period ? [period.from, period.to] : [])).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from && to ? { from, to } : null;
}

function statesOf(runs: readonly CheckRun[]): Readonly<Record<RunState, number>> {
  const states: Record<RunState, number> = { found: 0, clear: 0, undetermined: 0, 'not-applicable': 0, failed: 0 };
  for (const run of runs) states[run.status] += 1;
  return states;
}
