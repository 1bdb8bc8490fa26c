import type { Day } from '#domain/day.ts';
import type { SourceNumber } from '#domain/row-id.ts';
import type { Digest, Source } from '#domain/source.ts';
import type { Database, Row } from '#engine/database.ts';

const sourceOf = (row: Row): Source => ({
  number: Number(row['source']) as SourceNumber,
  file: String(row['file']),
  sheet: row['sheet'] === null ? null : String(row['sheet']),
  bytes: Number(row['bytes']),
  sha256: String(row['sha256']) as Digest,
  table: String(row['table_name']),
  rowsRead: Number(row['rows_read']),
  rowsAccepted: Number(row['rows_accepted']),
  rowsQuarantined: Number(row['rows_quarantined']),
  rowsSetAside: Number(row['rows_set_aside']),
  period:
    row['period_from'] === null
      ? null
      : { from: String(row['period_from']) as Day, to: String(row['period_to']) as Day },
});

/** Every source of the case, in order of its number. */
export const sourcesOf = async (database: Database): Promise<readonly Source[]> =>
  (await database.rows('select * from ledger.source order by source')).map(sourceOf);
