import type { Check, MeasureUnit } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { Hit, Measures, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { rowMark, sourceMark } from '#seal/finding-id.ts';
import { tables, type Table } from '#ledger/schema.ts';
import type { Database, Row, Value } from './database.ts';
import type { LedgerAtRest } from './ledger-at-rest.ts';

const candidateColumns = ['subject', 'since', 'until', 'evidence'] as const;

/** The candidates of a check's query. @throws RangeError when the query does not answer in the declared columns */
export function hitsOfRows(check: Check, rows: readonly Row[]): readonly Hit[] {
  return rows.map((row) => {
    for (const name of candidateColumns)
      if (row[name] === null || row[name] === undefined) throw new RangeError(`${check.id}: a finding without ${name}`);
    const measures = Object.fromEntries(
      Object.keys(check.measures).map((name) => [name, row[name] as number | string | null]),
    );
    return {
      subject: String(row['subject']),
      since: row['since'] as Day,
      until: row['until'] as Day,
      evidence: row['evidence'] as unknown as NonEmpty<RowId>,
      measures,
    };
  });
}

/** @throws RangeError when a finding breaks what every finding promises */
export function assertHit(check: Check, hit: Hit): void {
  const refuse = (why: string): never => {
    throw new RangeError(`${check.id}, ${hit.subject}: ${why}`);
  };
  if (!(hit.since <= hit.until)) refuse(`its period ends before it begins: ${hit.since}, ${hit.until}`);
  if (hit.evidence.length === 0) refuse('no evidence');
  if (new Set(hit.evidence).size !== hit.evidence.length) refuse('a row is cited twice');
  for (const name of Object.keys(hit.measures))
    if (!(name in check.measures)) refuse(`measure "${name}" is not declared`);
  for (const [name, unit] of Object.entries(check.measures))
    if (!isMeasure(hit.measures[name], unit)) refuse(`measure "${name}" is ${String(hit.measures[name])}, no ${unit}`);
}

function isMeasure(value: Measures[string] | undefined, unit: MeasureUnit): boolean {
  if (value === null) return true;
  if (unit === 'text') return typeof value === 'string';
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return unit === 'ratio' || unit === 'times' || unit === 'hours' || Number.isInteger(value);
}

const withRows = Object.entries<Table>(tables).flatMap(([name, columns]) =>
  'row_id' in columns && name !== 'quarantine' && name !== 'correction' ? [name] : [],
);

/** Rows of `finding_row` that no table of the ledger holds. */
export async function rowsNowhere(database: Database, signal?: AbortSignal): Promise<readonly Value[]> {
  const known = withRows.map((name) => `select row_id from ledger.${name}`).join(' union all ');
  const rows = await database.rows(
    `select distinct cited.row_id from finding_row as cited anti join (${known}) as known on known.row_id = cited.row_id limit 5`,
    signal,
  );
  return rows.map((row) => row['row_id'] ?? null);
}

/** How each row of the case is named wherever and whenever its source is imported. */
export const readSourceMarks = (
  { database, once }: LedgerAtRest,
  signal?: AbortSignal,
): Promise<(row: RowId) => string> =>
  once('marks of sources', async () => {
    const rows = await database.rows('select source, sha256, sheet from ledger.source', signal);
    return rowMark(
      new Map(
        rows.map((row) => [
          Number(row['source']),
          sourceMark(String(row['sha256']), row['sheet'] === null ? null : String(row['sheet'])),
        ]),
      ),
    );
  });
