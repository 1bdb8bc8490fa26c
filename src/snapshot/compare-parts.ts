import type { CheckRun, Finding } from '#domain/finding.ts';
import { whereIs } from '#domain/row-id.ts';
import type { Parts, ShownFigure } from './format.ts';
import { compare, type Comparison, type Difference } from './difference.ts';
import { findingsOf } from './self-check.ts';

/** What is compared one by one. */
export type ComparedKind = 'source' | 'rows' | 'figure' | 'run' | 'finding' | 'order';

/** Why something was not compared. */
export type NotCompared =
  /** A file of the case is not among those given. */
  | 'source-missing'
  /** A file could not be read as the recipe says. */
  | 'source-unread'
  /** The question is another in this version of Limier. */
  | 'other-version'
  /** This version of Limier does not know it. */
  | 'unknown'
  /** Its rows are not carried, or it was masked by a key that was not given. */
  | 'masked';

export interface Compared {
  readonly kind: ComparedKind;
  /** Check, figure, finding, or source as `file · sheet`. */
  readonly id: string;
  readonly state: 'equal' | 'different' | 'not-compared';
  readonly why: NotCompared | null;
  /** Plain values compared. */
  readonly values: number;
  /** At most the first of them. */
  readonly differences: readonly Difference[];
  readonly different: number;
}

/** Differences told of one thing. */
const TOLD = 40;

const told = (kind: ComparedKind, id: string, { compared, differences }: Comparison): Compared => ({
  kind,
  id,
  state: differences.length === 0 ? 'equal' : 'different',
  why: null,
  values: compared,
  differences: differences.slice(0, TOLD),
  different: differences.length,
});

export const notCompared = (kind: ComparedKind, id: string, why: NotCompared): Compared => ({
  kind,
  id,
  state: 'not-compared',
  why,
  values: 0,
  differences: [],
  different: 0,
});

export const sourceName = ({ file, sheet }: Parts['sources'][number]): string =>
  sheet === null ? file : `${file} · ${sheet}`;

/** Everything that a file shows against the same computed again, one by one. What was masked in the one is to be masked in the other. */
export function compareParts(shown: Parts, again: Parts): readonly Compared[] {
  return [
    ...shown.sources.map((source, at) => told('source', sourceName(source), compare(source, again.sources[at]))),
    ...compareRows(shown, again),
    ...shown.figures.map((figure) => compareFigure(figure, shown, again)),
    ...shown.runs.flatMap((run) => compareRun(run, again)),
    told(
      'order',
      'ranks',
      compare({ ranks: ranksOf(shown), cases: shown.cases }, { ranks: ranksOf(again), cases: again.cases }),
    ),
  ];
}

/** Places of findings that have one. */
const ranksOf = ({ ranks }: Parts) => Object.fromEntries(Object.entries(ranks).filter(([, place]) => place !== null));

/** Rows source by source: each cell as it was received, and what each row adds to figures. */
function compareRows(shown: Parts, again: Parts): readonly Compared[] {
  const bySource = (parts: Parts) => {
    const rows = new Map<number, Record<string, unknown>>();
    for (const { row, under, ...rest } of parts.rows.list) {
      const { source, line } = whereIs(row);
      const own = rows.get(source) ?? {};
      own[String(line)] = { ...rest, headings: parts.rows.headings[under] };
      rows.set(source, own);
    }
    return rows;
  };
  const others = bySource(again);
  const names = new Map<number, string>(shown.sources.map((source) => [source.number, sourceName(source)]));
  return [...bySource(shown)].map(([source, rows]) =>
    told('rows', names.get(source) ?? String(source), compare(rows, others.get(source) ?? {})),
  );
}

function compareFigure(one: ShownFigure, shown: Parts, again: Parts): Compared {
  const other = again.figures.find(({ figure }) => figure.id === one.figure.id);
  if (!other) return notCompared('figure', one.figure.id, 'unknown');
  return told(
    'figure',
    one.figure.id,
    compare(
      { rows: one.rows, counts: one.counts, behind: rowsBehind(one, shown) },
      { rows: other.rows, counts: other.counts, behind: rowsBehind(other, again) },
    ),
  );
}

/** Rows behind each mark by their own ids: places in the list depend on what else is carried. */
const rowsBehind = ({ behind }: ShownFigure, { rows }: Parts): readonly unknown[] =>
  behind.map((places) => places?.map((place) => rows.list[place]?.row ?? null) ?? null);

const parameters = ({ asked: { params } }: CheckRun): unknown => params;

function compareRun(run: CheckRun, again: Parts): readonly Compared[] {
  const id = run.asked.check;
  const other = again.runs.find(({ asked }) => asked.check === id);
  if (!other) return [notCompared('run', id, 'unknown')];
  const asked = compare(parameters(run), parameters(other));
  if (asked.differences.length === 0 && run.asked.digest !== other.asked.digest)
    return [notCompared('run', id, 'other-version')];
  const own = findingsOf(run);
  const found = new Map(findingsOf(other).map((finding) => [finding.id, finding]));
  const rest = compare(
    { ...withoutFindings(run), findings: own.map((finding) => finding.id).sort() },
    { ...withoutFindings(other), findings: [...found.keys()].sort() },
  );
  return [
    told('run', id, rest),
    ...own.map((finding) => told('finding', finding.id, compare(finding, found.get(finding.id) ?? {}))),
  ];
}

function withoutFindings(run: CheckRun): object {
  const {
    findings: _findings,
    pending: _pending,
    ...rest
  } = run as CheckRun & {
    readonly findings?: readonly Finding[];
    readonly pending?: readonly Finding[];
  };
  return rest;
}
