import type { Database } from '#engine/database.ts';
import { cellsOf, type RefusedRow } from './quarantine.ts';

/** Rows of a source that are not in the ledger: first those in quarantine, then those set aside, in the order of the file. */
export async function refusedRows(
  database: Database,
  source: number,
  limit: number,
  offset: number,
): Promise<readonly RefusedRow[]> {
  const rows = await database.rows(
    `select row_id, status, reason, column_name, cells from ledger.quarantine
     where row_id >= ${source} * 4294967296 and row_id < ${source + 1} * 4294967296
     order by case status when 'quarantined' then 0 else 1 end, row_id limit ${limit} offset ${offset}`,
  );
  return rows.map((row) => ({
    row: Number(row['row_id']) % 2 ** 32,
    status: row['status'] as RefusedRow['status'],
    reason: row['reason'] as RefusedRow['reason'],
    column: row['column_name'] === null ? null : String(row['column_name']),
    cells: cellsOf(row['cells'] === null ? null : String(row['cells'])),
  }));
}
