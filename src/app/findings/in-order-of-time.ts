import type { EvidenceRow } from '#domain/evidence.ts';
import type { RowId } from '#domain/row-id.ts';

/** Rows in the order in which things happened; rows without a day, or not known yet, after the others, in order of file and line. */
export function inOrderOfTime(rows: readonly RowId[], known: ReadonlyMap<RowId, EvidenceRow> | null): readonly RowId[] {
  const instant = (row: RowId): number => known?.get(row)?.at ?? Infinity;
  return [...rows].sort((a, b) => (instant(a) === instant(b) ? a - b : instant(a) - instant(b)));
}
