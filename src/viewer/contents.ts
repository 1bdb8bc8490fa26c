import type { CheckRun, Finding } from '#domain/finding.ts';
import { whereIs, type RowId } from '#domain/row-id.ts';
import type { Source } from '#domain/source.ts';
import type { CarriedRow, Parts, Said, ShownCase, ShownCheck } from '#snapshot/format.ts';
import type { Opened } from '#snapshot/read.ts';
import { findingsOf, selfCheck, type FigureCheck, type SelfCheck } from '#snapshot/self-check.ts';

/** A finding with its place in the order of review, the check that asked, and the run that answered. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly rank: number | null;
  readonly check: ShownCheck;
  readonly run: CheckRun;
  /** Its name is not the digest of what it claims. */
  readonly isAltered: boolean;
}

/** What one opened snapshot holds, looked up by name. */
export class Contents {
  readonly opened: Opened;
  readonly parts: Partial<Parts>;
  readonly checked: SelfCheck;
  readonly findings: readonly ShownFinding[];
  /** Made when a row is first asked for: most readers begin with the findings. */
  #places: ReadonlyMap<RowId, number> | null = null;
  readonly #sources: ReadonlyMap<number, Source>;
  readonly #accounts: ReadonlyMap<number, string>;

  constructor(opened: Opened) {
    this.opened = opened;
    this.parts = opened.parts;
    this.checked = selfCheck(opened.parts);
    this.#sources = new Map((opened.parts.sources ?? []).map((source) => [source.number, source]));
    this.#accounts = accountNames(opened.parts);
    this.findings = shownFindings(opened.parts, this.checked);
  }

  checkOf(figure: string): FigureCheck | undefined {
    return this.checked.figures.find((one) => one.figure === figure);
  }

  rowAt(place: number): CarriedRow | undefined {
    return this.parts.rows?.list[place];
  }

  headingsOf(row: CarriedRow): readonly string[] {
    return this.parts.rows?.headings[row.under] ?? [];
  }

  placeOf(row: RowId): number | undefined {
    this.#places ??= placesIn(this.parts);
    return this.#places.get(row);
  }

  /** Which source and line a row is, the source null when that part was altered. */
  originOf(row: RowId): { readonly source: Source | null; readonly number: number; readonly line: number } {
    const { source, line } = whereIs(row);
    return { source: this.#sources.get(source) ?? null, number: source, line };
  }

  /** Places of rows in the list of those carried, in the order asked; null when one of them is not carried. */
  placesOf(rows: readonly RowId[]): readonly number[] | null {
    const places = rows.flatMap((row) => this.placeOf(row) ?? []);
    return places.length === rows.length ? places : null;
  }

  get accounts(): readonly (readonly [number, string])[] {
    return [...this.#accounts].sort(([, one], [, other]) => one.localeCompare(other));
  }

  /** Cases with the findings of theirs that the file shows. */
  get groups(): readonly { readonly of: ShownCase; readonly findings: readonly ShownFinding[] }[] {
    const known = new Map(this.findings.map((shown) => [shown.finding.id, shown]));
    return (this.parts.cases ?? []).map((of) => ({
      of,
      findings: [...of.findings, ...of.beside].flatMap((id) => known.get(id) ?? []),
    }));
  }

  /** Verdict and note on a finding, where there are. */
  saidOf(id: string): {
    readonly verdict: Said['verdicts'][string] | null;
    readonly note: Said['notes'][string] | null;
  } {
    const { verdicts, notes } = this.parts.said ?? { verdicts: {}, notes: {} };
    const own = <Value>(of: Readonly<Record<string, Value>>, key: string): Value | null =>
      Object.hasOwn(of, key) ? (of[key] ?? null) : null;
    return { verdict: own(verdicts, id), note: own(notes, `finding:${id}`) };
  }

  accountName(account: number): string | null {
    return this.#accounts.get(account) ?? null;
  }
}

function placesIn({ rows }: Partial<Parts>): ReadonlyMap<RowId, number> {
  const places = new Map<RowId, number>();
  rows?.list.forEach(({ row }, place) => places.set(row, place));
  return places;
}

function accountNames({ figures }: Partial<Parts>): ReadonlyMap<number, string> {
  const accounts = figures?.find(({ figure }) => figure.id === 'accounts');
  return new Map(
    (accounts?.rows ?? []).flatMap((row) =>
      typeof row['account'] === 'number' && typeof row['account_name'] === 'string'
        ? [[row['account'], row['account_name']] as const]
        : [],
    ),
  );
}

/** Ranked findings first, then context, then those that wait for missing months. */
function shownFindings({ runs, checks, ranks }: Partial<Parts>, { findings }: SelfCheck): readonly ShownFinding[] {
  if (!runs || !checks) return [];
  const words = new Map(checks.map((check) => [check.id, check]));
  const different = new Set(findings?.different ?? []);
  const all = runs.flatMap((run) =>
    findingsOf(run).flatMap((finding): readonly ShownFinding[] => {
      const check = words.get(finding.check);
      const rank = ranks?.[finding.id] ?? null;
      return check ? [{ finding, rank, check, run, isAltered: different.has(finding.id) }] : [];
    }),
  );
  const order = ({ rank, finding }: ShownFinding): number => rank ?? (finding.stands ? 1e9 : 2e9);
  return all.sort((a, b) => order(a) - order(b) || (a.finding.id < b.finding.id ? -1 : 1));
}
