import type { RowId } from '#domain/row-id.ts';
import { whereIs } from '#domain/row-id.ts';
import type { Digest } from '#domain/source.ts';
import { sha256 } from './sha256.ts';

/** Text that names a source wherever and whenever it is imported. */
export const sourceMark = (digest: string, sheet: string | null): string => `${digest}#${sheet ?? ''}`;

/** Names a row by its source's mark and its line. */
export function rowMark(sources: ReadonlyMap<number, string>): (row: RowId) => string {
  return (row) => {
    const { source, line } = whereIs(row);
    return `${sources.get(source) ?? `source ${source}`}:${String(line)}`;
  };
}

/** SHA-256 of check, subject and evidence as sorted (source digest, line). */
export function findingId(
  check: string,
  subjectKey: string,
  evidence: readonly RowId[],
  mark: (row: RowId) => string,
): Digest {
  return sha256(JSON.stringify([check, subjectKey, evidence.map(mark).sort()]));
}
