import type { Source } from '#domain/source.ts';

/** Rows of one source's quarantine. */
export interface Span {
  readonly source: number;
  readonly offset: number;
  readonly limit: number;
}

/** A page of all quarantined rows, source after source: which rows of which source it holds. */
export function pageOf(
  sources: readonly Pick<Source, 'number' | 'rowsQuarantined'>[],
  offset: number,
  limit: number,
): readonly Span[] {
  let before = 0;
  return sources.flatMap(({ number, rowsQuarantined }) => {
    const from = Math.max(0, offset - before);
    const to = Math.min(rowsQuarantined, offset + limit - before);
    before += rowsQuarantined;
    return to > from ? [{ source: number, offset: from, limit: to - from }] : [];
  });
}
