import type { CheckRun, Finding } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Digest } from '#domain/source.ts';
import { findingId, rowMark, sourceMark } from '#seal/finding-id.ts';
import { addUp, sums } from './arithmetic.ts';
import type { Counted, Parts, ShownFigure } from './format.ts';

/** One number of a figure added up again from its rows. */
export interface Sum {
  /** Line of the figure. */
  readonly line: number;
  readonly column: string;
  readonly shown: number | null;
  readonly again: number | null;
}

export interface FigureCheck {
  readonly figure: string;
  /** Numbers added up again and found the same. */
  readonly equal: number;
  readonly different: readonly Sum[];
  /** Lines whose rows are not carried, or were altered. */
  readonly notCarried: number;
}

export interface SelfCheck {
  /** Findings whose name is the digest of what they claim, or null when a part it needs was altered. */
  readonly findings: { readonly checked: number; readonly different: readonly Digest[] } | null;
  readonly figures: readonly FigureCheck[];
}

/** Every finding of a run, those that wait for missing months included. */
export const findingsOf = (run: CheckRun): readonly Finding[] =>
  run.status === 'found' ? [...run.findings, ...run.pending] : run.status === 'undetermined' ? run.pending : [];

/** Recomputes what the file claims from what it carries. Pure: the digests have been compared before. */
export function selfCheck({ sources, runs, rows, figures }: Partial<Parts>): SelfCheck {
  return {
    findings: sources && runs && rows ? checkFindings(sources, runs, rows) : null,
    figures: (figures ?? []).map((shown) => checkFigure(shown, rows)),
  };
}

function checkFindings(
  sources: Parts['sources'],
  runs: Parts['runs'],
  rows: Parts['rows'],
): { readonly checked: number; readonly different: readonly Digest[] } {
  const mark = rowMark(new Map(sources.map(({ number, sha256, sheet }) => [number, sourceMark(sha256, sheet)])));
  const findings = runs.flatMap(findingsOf);
  const cited = new Set(findings.flatMap(({ evidence }) => evidence));
  const carried = new Set<RowId>();
  for (const { row } of rows.list) if (cited.has(row)) carried.add(row);
  const different = findings.filter(
    ({ id, check, subject, evidence }) =>
      id !== findingId(check, subject.key, evidence, mark) || !evidence.every((row) => carried.has(row)),
  );
  return { checked: findings.length, different: different.map(({ id }) => id) };
}

function checkFigure(
  { figure, rows: lines, behind, counts }: ShownFigure,
  rows: Parts['rows'] | undefined,
): FigureCheck {
  const columns = Object.entries(sums[figure.id] ?? {});
  const countsRows = Object.hasOwn(figure.columns, 'rows');
  const different: Sum[] = [];
  let equal = 0;
  let notCarried = 0;
  const compare = (line: number, column: string, again: number | null): void => {
    const shown = Number(lines[line]?.[column] ?? NaN);
    const sum = { line, column, shown: Number.isNaN(shown) ? null : shown, again };
    if (sum.shown === sum.again) equal += 1;
    else different.push(sum);
  };
  lines.forEach((mark, line) => {
    const indexes = behind[line];
    if (countsRows) compare(line, 'rows', indexes?.length ?? counts[line] ?? null);
    if (!indexes || !rows) {
      notCarried += 1;
      return;
    }
    if (columns.length === 0) return;
    const adding: Counted[] = [];
    for (const index of indexes) {
      const counted = rows.list[index]?.counted;
      if (counted) adding.push(counted);
    }
    for (const [column, addend] of columns)
      compare(line, column, adding.length === indexes.length ? addUp(adding, mark, addend) : null);
  });
  return { figure: figure.id, equal, different, notCarried };
}
