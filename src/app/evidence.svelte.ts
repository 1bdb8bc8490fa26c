import type { EvidenceRow } from '#domain/evidence.ts';
import type { RowId } from '#domain/row-id.ts';
import { evidenceRows } from '#engine/evidence.ts';
import { resource, type Resource } from './resource.svelte.ts';
import type { Session } from './session.svelte.ts';

/** What the ledger holds of some rows, by row: those that were refused are in no table and are not in the answer. */
export function evidenceOf(session: Session, rows: () => readonly RowId[]): Resource<ReadonlyMap<RowId, EvidenceRow>> {
  return resource(() => {
    const wanted = rows();
    if (wanted.length === 0) return null;
    return {
      key: `${session.edition}:evidence:${wanted.join()}`,
      ask: async (signal) => {
        const { database } = await session.engine();
        return new Map((await evidenceRows(database, wanted, signal)).map((row) => [row.row_id, row] as const));
      },
    };
  }, session.answers);
}
