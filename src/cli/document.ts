import type { CheckRun, Finding } from '#domain/finding.ts';
import { type RowId, rowId, whereIs } from '#domain/row-id.ts';
import type { Source } from '#domain/source.ts';
import type { RefusedRow } from '#ingest/quarantine.ts';
import type { Ranked } from '#leads/rank.ts';
import type { ReviewCase } from '#leads/review-cases.ts';
import type { Said } from '#snapshot/format.ts';
import type { Note } from './reading.ts';
import type { Completeness } from './completeness.ts';

/** What `limier analyse --json` writes; documented field by field in docs/json.md. Changing a field is a new `format`. */
export interface AnalysisDocument {
  readonly limier: { readonly version: string; readonly format: 1 };
  readonly sources: readonly {
    readonly name: string;
    readonly sheet: string | null;
    readonly sha256: string;
    readonly rows_read: number;
    readonly rows_accepted: number;
    readonly rows_quarantined: number;
    readonly rows_set_aside: number;
    /** The remembered mapping that was recognised in the file. */
    readonly profile: string | null;
    /** What the reader noticed, and what it assumed. */
    readonly notes: readonly Note[];
    readonly quarantine: readonly { readonly row: number; readonly entry?: number; readonly reason: string }[];
  }[];
  readonly completeness: Completeness;
  readonly runs: readonly {
    readonly check: string;
    readonly state: string;
    readonly digest: string;
    /** Values in force: numbers, and the names of amounts of law applied by date. */
    readonly params: Readonly<Record<string, number | string>>;
    readonly why?: string;
    /** Set when windows in hours were counted in whole days, for want of hours in the file. */
    readonly timing?: 'days';
    readonly columns?: readonly string[];
  }[];
  /** Findings that stand on the same rows, to be reviewed together. */
  readonly cases: readonly {
    readonly rank: number;
    readonly band: 'low' | 'medium' | 'high';
    readonly score: number;
    readonly amount: string | null;
    readonly currency: string;
    readonly families: readonly string[];
    readonly findings: readonly string[];
    readonly beside: readonly string[];
  }[];
  readonly findings: readonly {
    readonly id: string;
    readonly check: string;
    readonly subject: string;
    readonly rank: number | null;
    readonly amount: string | null;
    readonly currency: string;
    readonly first: string;
    readonly last: string;
    readonly coverage: { readonly asked: number; readonly covered: number };
    /** What the reader of the case made of it; `unreviewed` without a case file. */
    readonly verdict: 'unreviewed' | 'keep' | 'set_aside' | 'to_verify';
    readonly rows: readonly {
      readonly file: string;
      readonly sheet: string | null;
      readonly row: number;
      readonly entry?: number;
    }[];
  }[];
}

const amountText = (amount: number): string => {
  const size = Math.abs(amount);
  return `${amount < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
};

/** Lines of the text on which the records of formats begin, by row id. */
export type Lines = ReadonlyMap<number, number>;

/** `row` as a spreadsheet shows it; for a format's record, the line on which it begins and its ordinal. */
export const placeOf = (row: RowId, lines: Lines): { readonly row: number; readonly entry?: number } => {
  const { line } = whereIs(row);
  const begins = lines.get(row);
  return begins === undefined ? { row: line } : { row: begins, entry: line };
};

function findingOf(
  finding: Finding,
  rank: number | null,
  sources: ReadonlyMap<number, Source>,
  lines: Lines,
  verdict: AnalysisDocument['findings'][number]['verdict'],
): AnalysisDocument['findings'][number] {
  return {
    id: finding.id,
    check: finding.check,
    subject: finding.subject.unit === 'party' ? finding.subject.name : finding.subject.key,
    rank,
    amount: finding.amount === null ? null : amountText(finding.amount),
    currency: 'EUR',
    first: finding.period.from,
    last: finding.period.to,
    coverage: { asked: finding.coverage.asked, covered: finding.coverage.covered },
    verdict,
    rows: finding.evidence.map((row) => {
      const from = sources.get(whereIs(row).source);
      if (!from) throw new Error(`row ${row} belongs to no source`);
      return { file: from.file, sheet: from.sheet, ...placeOf(row, lines) };
    }),
  };
}

/** The public document of one analysis: sources first, what was received of each account, then what each check said, then the cases and the findings in order of review. */
export function documentOf(
  version: string,
  sources: readonly Source[],
  quarantined: ReadonlyMap<number, readonly RefusedRow[]>,
  runs: readonly CheckRun[],
  { ranked, cases }: { readonly ranked: readonly Ranked[]; readonly cases: readonly ReviewCase[] },
  lines: Lines,
  completeness: Completeness,
  readings: ReadonlyMap<string, { readonly profile: string | null; readonly notes: readonly Note[] }> = new Map(),
  verdicts: Said['verdicts'] = {},
): AnalysisDocument {
  const byNumber = new Map<number, Source>(sources.map((source) => [source.number, source]));
  return {
    limier: { version, format: 1 },
    sources: sources.map((source) => ({
      name: source.file,
      sheet: source.sheet,
      sha256: source.sha256,
      rows_read: source.rowsRead,
      rows_accepted: source.rowsAccepted,
      rows_quarantined: source.rowsQuarantined,
      rows_set_aside: source.rowsSetAside,
      ...(readings.get(`${source.file}\u0000${source.sheet ?? ''}`) ?? { profile: null, notes: [] }),
      quarantine: (quarantined.get(source.number) ?? [])
        .filter((row) => row.status === 'quarantined')
        .map(({ row, reason }) => ({ ...placeOf(rowId(source.number, row), lines), reason })),
    })),
    completeness,
    runs: runs.map((run) => ({
      check: run.asked.check,
      state: run.status,
      digest: run.asked.digest,
      params: run.asked.params,
      ...(run.status === 'not-applicable' ? { why: run.why, columns: run.columns } : {}),
      ...(run.status === 'undetermined' ? { why: run.why.join(', ') } : {}),
      ...('timing' in run && run.timing === 'days' ? { timing: run.timing } : {}),
      ...(run.status === 'failed' ? { why: run.problem.code } : {}),
    })),
    cases: cases.map((one) => ({
      rank: one.rank,
      band: one.band,
      score: Math.round(one.score * 10_000) / 10_000,
      amount: one.moneyAtStake === null ? null : amountText(one.moneyAtStake),
      currency: 'EUR',
      families: one.families,
      findings: one.findings.map(({ id }) => id),
      beside: one.beside.map(({ id }) => id),
    })),
    findings: ranked.map(({ finding, rank }) =>
      findingOf(finding, rank, byNumber, lines, verdicts[finding.id]?.verdict ?? 'unreviewed'),
    ),
  };
}
