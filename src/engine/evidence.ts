import type { EvidenceRow } from '#domain/evidence.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Database } from './database.ts';
import sql from './evidence.sql?raw';

/** Ids in one query: a text over 128 kB fails, and the list is written five times. */
const MOST_IDS = 1000;

/**
 * The rows a finding stands on, of whatever ledger table, with names joined, in order of time then row. An id that is in no
 * table gives no row.
 *
 * @throws ProblemError as `Database.rows`
 */
export async function evidenceRows(
  database: Database,
  rowIds: readonly RowId[],
  signal?: AbortSignal,
): Promise<readonly EvidenceRow[]> {
  const found: EvidenceRow[] = [];
  for (let start = 0; start < rowIds.length; start += MOST_IDS) {
    const ids = rowIds.slice(start, start + MOST_IDS);
    if (!ids.every(Number.isSafeInteger)) throw new RangeError('row ids are whole numbers');
    const rows = await database.rows(sql.replaceAll('$rows', ids.join(', ')), signal);
    for (const { table_name: table, original_amount: amount, original_currency: currency, about, ...row } of rows)
      found.push({
        ...row,
        table,
        ...(amount === null ? {} : { original: { amount, currency } }),
        ...(about === null ? {} : { about }),
      } as unknown as EvidenceRow);
  }
  const instant = (row: EvidenceRow): number =>
    row.at ?? (row.booked_on ? Date.parse(`${row.booked_on}T00:00:00Z`) / 1000 : Infinity);
  return found.sort((a, b) => (instant(a) === instant(b) ? a.row_id - b.row_id : instant(a) - instant(b)));
}
