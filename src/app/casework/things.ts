import type { RowId } from '#domain/row-id.ts';
import type { Source } from '#domain/source.ts';
import { rowMark, sourceMark } from '#seal/finding-id.ts';

/** Names of what notes and pins are about, which hold when the same files are read again. */
export const findingThing = (id: string): string => `finding:${id}`;
/** A person or company, by the name under which the ledger knows the record. */
export const partyThing = (key: string): string => `party:${key}`;
export const accountThing = (key: string): string => `account:${key}`;

/** Names rows of the case. */
export function rowThings(sources: readonly Source[]): (row: RowId) => string {
  const mark = rowMark(
    new Map(sources.map(({ number, sha256, sheet }) => [number, sourceMark(sha256, sheet)] as const)),
  );
  return (row) => `row:${mark(row)}`;
}

/** The row a thing names, in the case as it is read now; null when its source is not there or it names no row. */
export function rowNamed(
  thing: string,
  sources: readonly Source[],
): { readonly source: number; readonly line: number } | null {
  const [, mark, line] = /^row:(.*):(\d+)$/su.exec(thing) ?? [];
  const source = sources.find(({ sha256, sheet }) => sourceMark(sha256, sheet) === mark);
  return source === undefined || line === undefined ? null : { source: source.number, line: Number(line) };
}
