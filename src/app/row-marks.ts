import { rowId, whereIs, type RowId } from '#domain/row-id.ts';
import type { Source } from '#domain/source.ts';
import { sourceMark } from '#seal/finding-id.ts';

/** The same row in a link: the source by the beginning of its digest, its sheet, and the line. */
const DIGITS = 16;
const LEAST_DIGITS = 8;

/** A row as a link names it: it holds when the same files are read again in another order. Null for a row of no source of the case. */
export function markOfRow(sources: readonly Source[], row: RowId): string | null {
  const { source, line } = whereIs(row);
  const home = sources.find(({ number }) => number === source);
  return home ? `${sourceMark(home.sha256.slice(0, DIGITS), home.sheet)}:${String(line)}` : null;
}

/** The row a mark names, by a whole digest or the beginning of one; null when no source of the case has it. */
export function rowOfMark(sources: readonly Source[], mark: string): RowId | null {
  const parts = /^([0-9a-f]+)#(.*):(\d+)$/s.exec(mark);
  if (!parts) return null;
  const [, digest = '', sheet = '', line = ''] = parts;
  if (digest.length < LEAST_DIGITS || Number(line) < 1 || Number(line) >= 2 ** 32) return null;
  const home = sources.find((one) => one.sha256.startsWith(digest) && (one.sheet ?? '') === sheet);
  return home ? rowId(home.number, Number(line)) : null;
}

/** Several marks in one value of an address. */
export const marksText = (marks: readonly string[]): string => marks.map(encodeURIComponent).join(',');

export const marksIn = (text: string): readonly string[] =>
  text.split(',').flatMap((part) => {
    try {
      return part === '' ? [] : [decodeURIComponent(part)];
    } catch (cause) {
      if (cause instanceof URIError) return [];
      throw cause;
    }
  });
