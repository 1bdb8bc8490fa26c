import type { Columns, Detection } from '#domain/check.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { Day } from '#domain/day.ts';
import type { RowId } from '#domain/row-id.ts';
import { checkDigits, type Scheme } from '#identity/check-digits.ts';

export interface Params {
  /** Days between booking and value beyond which one of them is doubtful: applied by the query. */
  readonly apart: number;
  /** Rows a finding lists; it says how many there are. */
  readonly listed: number;
}

interface Defects {
  readonly rows: Set<RowId>;
  since: Day;
  until: Day;
  lines: number;
  readonly total: number | null;
}

const ROWS_IN_A_SLICE = 65_536;

/** One finding for each kind of defect; identifiers are listed when their check digits do not fit. */
export function* detect(
  { rows }: { readonly rows: Columns },
  { listed }: Readonly<Pick<Params, 'listed'>>,
): Generator<number, Detection, void> {
  const defects = rows.texts('defect');
  const row = rows.numbers('row_id');
  const [since, until] = [rows.texts('since'), rows.texts('until')];
  const [scheme, value] = [rows.texts('scheme'), rows.texts('value')];
  const [lines, total] = [rows.numbers('lines'), rows.numbers('total')];
  const byDefect = new Map<string, Defects>();
  for (let at = 0; at < rows.length; at += 1) {
    if (at % ROWS_IN_A_SLICE === 0) yield at / rows.length;
    const kind = scheme[at] as Scheme | null;
    if (kind && checkDigits(value[at] ?? '', kind) !== 'not-valid') continue;
    const name = defects[at] ?? '';
    const [from, to] = [since[at] as Day, until[at] as Day];
    const sum = total[at] ?? NaN;
    const known = byDefect.get(name) ?? {
      rows: new Set<RowId>(),
      since: from,
      until: to,
      lines: kind ? 0 : (lines[at] ?? 0),
      total: Number.isNaN(sum) ? null : sum,
    };
    byDefect.set(name, known);
    if (kind) known.lines += 1;
    if (known.rows.size < listed) known.rows.add(row[at] as RowId);
    if (from < known.since) known.since = from;
    if (to > known.until) known.until = to;
  }
  return { hits: [...byDefect].map(([defect, found]) => hitOf(defect, found)), cut: [] };
}

const hitOf = (defect: string, { rows, since, until, lines, total }: Defects): Hit => ({
  subject: 'case',
  since,
  until,
  evidence: [...rows] as unknown as NonEmpty<RowId>,
  measures: { defect, lines, total },
});
