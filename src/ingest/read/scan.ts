import { ProblemError } from '#domain/problem.ts';
import type { Digest } from '#domain/source.ts';
import { digestOf, Sha256, wholeBlobBytes } from '#seal/sha256.ts';
import type { AskOptions } from '#engine/wire.ts';
import type { Encoding } from '../proposal.ts';
import { countRecords, cutRecords, newBounds, type Flaw } from './records.ts';

/** A record every this many has its byte offset kept. */
export const INDEX_STEP = 1_000;
const SLICE = 4 * 1024 * 1024;

/** What one pass over the bytes of a text file gives. */
export interface Scan {
  readonly sha256: Digest;
  readonly encoding: Encoding;
  readonly records: number;
  /** Cells of most records, and of all when `regular`. */
  readonly width: number;
  /** UTF-8, one width, no blank line, no quote left open, quoted cells of one line: the engine's own reader reads it alike. */
  readonly regular: boolean;
  /** Records have different numbers of cells, and not by accident. */
  readonly ragged: boolean;
  /** Byte offset of record 1, 1001, 2001 …; null where bytes do not lead back to records (UTF-16). */
  readonly index: readonly number[] | null;
}

/** Text of a file, slice by slice. @throws ProblemError `cancelled`; TypeError when bytes are no valid UTF-8 */
export async function* decoded(
  blob: Blob,
  encoding: Encoding,
  from: number,
  each?: (bytes: Uint8Array) => void,
  signal?: AbortSignal,
): AsyncGenerator<{ readonly text: string; readonly last: boolean }> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: from > 0 });
  for (let at = from; at < blob.size || at === from; at += SLICE) {
    if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    const bytes = new Uint8Array(await blob.slice(at, Math.min(at + SLICE, blob.size)).arrayBuffer());
    each?.(bytes);
    const last = at + SLICE >= blob.size;
    yield { text: decoder.decode(bytes, { stream: !last }), last };
    if (last) return;
  }
}

const utf8Length = (text: string, from: number, to: number): number => {
  let length = to - from;
  for (let at = from; at < to; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign > 0x7f) length += sign > 0x7ff && (sign < 0xd800 || sign > 0xdfff) ? 2 : 1;
  }
  return length;
};

/** Longest record that the engine's own reader is given. */
const LONGEST_REGULAR = 1024 * 1024;

const found = (text: string, sign: string, from: number): number => {
  const at = text.indexOf(sign, from);
  return at < 0 ? Infinity : at;
};

const isAscii = (text: string): boolean => !/[^\u0000-\u007f]/.test(text);

/**
 * Digest, record count, widths and sparse index of a text file, in one pass. A file guessed to be UTF-8 whose bytes are not is scanned
 * again as windows-1252.
 */
export async function scanText(
  blob: Blob,
  encoding: Encoding,
  delimiter: string,
  lineEnd: 'line-feed' | 'return',
  bom: number,
  options: AskOptions = {},
): Promise<Scan> {
  const whole = blob.size <= wholeBlobBytes ? await digestOf(blob) : null;
  const sha = new Sha256();
  const widths = new Map<number, number>();
  const bounds = newBounds();
  const index: number[] = [];
  let records = 0;
  let lastCells = 0;
  let lastCount = 0;
  let regular = encoding === 'utf-8';
  let byte = bom;
  let read = 0;
  let carried = '';
  const code = delimiter.charCodeAt(0);
  const indexed = encoding === 'utf-8' || encoding === 'windows-1252';
  try {
    for await (const { text: piece, last } of decoded(
      blob,
      encoding,
      0,
      (bytes) => {
        if (whole === null) sha.update(bytes);
        read += bytes.length;
      },
      options.signal,
    )) {
      const text = carried + piece;
      const ascii = encoding === 'windows-1252' || isAscii(text);
      let counted = 0;
      let lineAt = -1;
      let returnAt = -1;
      const upTo = (place: number): void => {
        byte += ascii ? place - counted : utf8Length(text, counted, place);
        counted = place;
      };
      if (regular && text.includes('\0')) regular = false;
      const seen = (start: number, end: number, cells: number, flaw: Flaw | null): void => {
        if (indexed && records % INDEX_STEP === 0) {
          upTo(start);
          index.push(byte);
        }
        records += 1;
        if (cells === lastCells) lastCount += 1;
        else {
          widths.set(lastCells, (widths.get(lastCells) ?? 0) + lastCount);
          [lastCells, lastCount] = [cells, 1];
        }
        if (!regular) return;
        if (flaw !== null || end === start) regular = false;
        else {
          if (lineAt < start) lineAt = found(text, '\n', start);
          if (returnAt < start) returnAt = found(text, '\r', start);
          if (lineAt < end || returnAt < end || end - start > LONGEST_REGULAR) regular = false;
        }
      };
      const rest =
        lineEnd === 'line-feed' && !text.includes('"')
          ? countRecords(text, code, last, (start, end, cells) => seen(start, end, cells, null))
          : cutRecords(text, code, lineEnd, last, bounds, (start, end, _next, flaw) =>
              seen(start, end, bounds.cells, flaw),
            );
      upTo(rest);
      carried = text.slice(rest);
      options.progress?.({ step: 'scan', done: read, of: blob.size });
    }
  } catch (cause) {
    if (encoding === 'utf-8' && cause instanceof TypeError)
      return scanText(blob, 'windows-1252', delimiter, lineEnd, 0, options);
    throw cause;
  }
  widths.set(lastCells, (widths.get(lastCells) ?? 0) + lastCount);
  widths.delete(0);
  let width = 1;
  let most = 0;
  for (const [one, count] of widths) if (count > most || (count === most && one > width)) [width, most] = [one, count];
  const wide = [...widths].filter(([one]) => one > 1).reduce((sum, [, count]) => sum + count, 0);
  const narrower = [...widths].filter(([one]) => one > 1 && one < width).reduce((sum, [, count]) => sum + count, 0);
  return {
    sha256: whole ?? sha.digest(),
    encoding,
    records,
    width,
    regular: regular && widths.size === 1,
    ragged: narrower > wide * 0.2 && narrower > 2,
    index: indexed ? index : null,
  };
}
