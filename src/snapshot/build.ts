import { isFunctionCheck, type Check, type Explanation } from '#domain/check.ts';
import type { Figure } from '#domain/figure.ts';
import type { CheckRun, Finding, RunState } from '#domain/finding.ts';
import type { Language } from '#domain/language.ts';
import { ProblemError, type Outcome } from '#domain/problem.ts';
import type { RowId } from '#domain/row-id.ts';
import type { RawRow, Source } from '#domain/source.ts';
import type { Database } from '#engine/database.ts';
import { evidenceRows } from '#engine/evidence.ts';
import { askFigure, rowsByMark } from '#engine/figure.ts';
import type { CarriedRow, Parts, ShownCheck, ShownFigure } from './format.ts';

/** Most rows of figures that a snapshot carries; the rows findings stand on are always carried. */
export const MOST_ROWS = 100_000;

export interface SnapshotInput {
  readonly name: string;
  readonly language: Language;
  readonly runs: readonly CheckRun[];
  readonly ranks: Readonly<Record<string, number | null>>;
  readonly checks: readonly Check[];
  readonly explanationsOf: (check: string) => readonly Explanation[];
  readonly figures: readonly Figure[];
  readonly mostRows?: number;
}

export interface SnapshotAccess {
  readonly database: Database;
  recall(rows: readonly RowId[]): Promise<Outcome<readonly RawRow[]>>;
  sources(): Promise<readonly Source[]>;
}

const findingsOf = (run: CheckRun): readonly Finding[] =>
  run.status === 'found' ? [...run.findings, ...run.pending] : run.status === 'undetermined' ? run.pending : [];

function shownCheck(check: Check, explanations: readonly Explanation[]): ShownCheck {
  return {
    id: check.id,
    kind: check.kind,
    stage: check.stage,
    picture: check.picture,
    references: check.references,
    params: check.params,
    measures: check.measures,
    amount: check.amount,
    text: check.text,
    sql: isFunctionCheck(check) ? `-- kernel over the transfers of the view "edge"\n${check.population}` : check.sql,
    explanations: Object.fromEntries(explanations.map(({ id, text }) => [id, text])),
  };
}

/**
 * Gathers what a snapshot shows: runs and findings, figures with the rows behind each mark, and each carried row's original
 * cells fetched again from its file.
 *
 * @returns the parts, and how many rows that figures stand on were left out because there are too many
 * @throws ProblemError when a file is not at hand to be read again
 */
export async function buildParts(
  input: SnapshotInput,
  access: SnapshotAccess,
  signal?: AbortSignal,
): Promise<{ readonly parts: Parts; readonly rowsLeftOut: number }> {
  const stop = () => {
    if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
  };
  const mostRows = input.mostRows ?? MOST_ROWS;
  const carried = new Set<RowId>();
  for (const run of input.runs)
    for (const finding of findingsOf(run)) {
      for (const row of finding.evidence) carried.add(row);
      for (const tried of finding.tried) for (const row of tried.evidence) carried.add(row);
    }

  const leftOut = new Set<RowId>();
  const answered: {
    readonly figure: Figure;
    readonly sql: string;
    readonly rows: ShownFigure['rows'];
    readonly behind: readonly (readonly RowId[])[];
    readonly fits: boolean;
  }[] = [];
  for (const figure of input.figures) {
    stop();
    const answer = await askFigure(access.database, figure, {}, signal);
    const marks = await rowsByMark(access.database, figure);
    const keyed = new Map(
      marks.map(({ key, rows }) => [JSON.stringify(figure.key.map((column) => key[column] ?? null)), rows]),
    );
    const behind = answer.rows.map(
      (row) => keyed.get(JSON.stringify(figure.key.map((column) => row[column] ?? null))) ?? [],
    );
    const fresh = new Set(behind.flat().filter((row) => !carried.has(row)));
    const fits = carried.size + fresh.size <= mostRows;
    for (const row of fresh) (fits ? carried : leftOut).add(row);
    answered.push({ figure, sql: answer.sql, rows: answer.rows, behind, fits });
  }

  const ids = [...carried].sort((a, b) => a - b);
  const index = new Map(ids.map((row, at) => [row, at]));
  const figures = answered.map(({ figure, sql, rows, behind, fits }): ShownFigure => {
    const { sql: _asked, ...rest } = figure;
    const known = (list: readonly RowId[]) =>
      fits || list.every((row) => index.has(row)) ? list.map((row) => index.get(row) ?? 0) : null;
    return { figure: rest, sql, rows, behind: behind.map(known), counts: behind.map((list) => list.length) };
  });

  stop();
  const raw = new Map<number, RawRow>();
  for (let at = 0; at < ids.length; at += 5_000) {
    stop();
    const recalled = await access.recall(ids.slice(at, at + 5_000));
    if (!recalled.ok) throw new ProblemError(recalled.problem);
    for (const row of recalled.value) raw.set(row.row, row);
  }
  const fields = new Map((await evidenceRows(access.database, ids)).map((row) => [row.row_id as number, row]));
  const rows = ids.map((id): CarriedRow => {
    const cells = raw.get(id);
    if (!cells) throw new Error(`row ${id} was not found again in its file`);
    return { ...cells, fields: (fields.get(id) ?? null) as CarriedRow['fields'] };
  });

  const states: Record<RunState, number> = { found: 0, clear: 0, undetermined: 0, 'not-applicable': 0, failed: 0 };
  for (const run of input.runs) states[run.status] += 1;
  const sources = await access.sources();
  const days = sources.flatMap(({ period }) => (period ? [period.from, period.to] : [])).sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    parts: {
      case: { name: input.name, period: from && to ? { from, to } : null, currency: 'EUR', states },
      sources,
      checks: input.checks.map((check) => shownCheck(check, input.explanationsOf(check.id))),
      runs: input.runs,
      ranks: input.ranks,
      figures,
      rows,
    },
    rowsLeftOut: [...leftOut].filter((row) => !carried.has(row)).length,
  };
}
