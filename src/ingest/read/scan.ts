import { ProblemError } from '#domain/problem.ts';
import type { Digest } from '#domain/source.ts';
import { platformDigest, Sha256, wholeBlobBytes } from '#seal/sha256.ts';
import type { AskOptions } from '#engine/wire.ts';
import type { Encoding } from '../proposal.ts';
import { countRecords, type Habits } from './count.ts';
import { cutRecords, newBounds, type Flaw } from './records.ts';
import { type Seam, Seams, type Substance, substanceOf } from './seams.ts';

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
  /** Every cell is free of the white space that reading would trim or narrow. */
  readonly tidy: boolean;
  /** A colon stands somewhere, so that an hour may. */
  readonly colon: boolean;
  /** Bytes of the longest record, where `regular`. */
  readonly longest: number;
  /** Records at which another table may begin, in the order of the file. */
  readonly seams: readonly Seam[];
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
    // Node 20 decodes windows-1252 as ISO-8859-1 unless it is told that more follows
    yield { text: decoder.decode(bytes, { stream: true }) + (last ? decoder.decode() : ''), last };
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

const QUOTE = 34;
const LINE = 10;

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  if (one.length === 0) return other;
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
};

/** What records have in common, gathered as they come. */
class Records {
  readonly #widths = new Map<number, number>();
  #lastCells = 0;
  #lastCount = 0;
  count = 0;
  regular = true;
  longest = 0;
  readonly index: number[] = [];
  readonly seams = new Seams();

  /** @param byte where the record starts in the file */
  add(byte: number, length: number, cells: number, plain: boolean, substance: Substance): void {
    if (this.count % INDEX_STEP === 0) this.index.push(byte);
    this.count += 1;
    this.seams.add(this.count, byte, cells, substance);
    if (cells === this.#lastCells) this.#lastCount += 1;
    else {
      this.#widths.set(this.#lastCells, (this.#widths.get(this.#lastCells) ?? 0) + this.#lastCount);
      this.#lastCells = cells;
      this.#lastCount = 1;
    }
    if (length > this.longest) this.longest = length;
    if (!plain || length === 0 || length > LONGEST_REGULAR) this.regular = false;
  }

  shape(): Pick<Scan, 'width' | 'ragged' | 'regular'> {
    const widths = new Map(this.#widths).set(
      this.#lastCells,
      (this.#widths.get(this.#lastCells) ?? 0) + this.#lastCount,
    );
    widths.delete(0);
    let width = 1;
    let most = 0;
    for (const [one, count] of widths)
      if (count > most || (count === most && one > width)) [width, most] = [one, count];
    const wide = [...widths].filter(([one]) => one > 1).reduce((sum, [, count]) => sum + count, 0);
    const narrower = [...widths].filter(([one]) => one > 1 && one < width).reduce((sum, [, count]) => sum + count, 0);
    return {
      width,
      ragged: narrower > wide * 0.2 && narrower > 2,
      regular: this.regular && widths.size === 1,
    };
  }
}

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
  const held = blob.size <= wholeBlobBytes ? new Uint8Array(await blob.arrayBuffer()) : null;
  const whole = held === null ? null : platformDigest(held);
  const sha = new Sha256();
  const records = new Records();
  const habits: Habits = { tidy: true, colon: false, ascii: true };
  const each = (bytes: Uint8Array): void => {
    if (whole === null) sha.update(bytes);
  };
  /** Bytes of the file, off the one copy that is digested meanwhile where there is one; the rest of the thread gets its turn either way. */
  const read = async (from: number, to: number): Promise<Uint8Array> => {
    if (held === null) return new Uint8Array(await blob.slice(from, to).arrayBuffer());
    if (from > 0) await new Promise((resolve) => setTimeout(resolve));
    return held.subarray(from, to);
  };
  try {
    const scanning = { blob, read, delimiter, lineEnd, bom, options, each };
    if (encoding === 'utf-8' || encoding === 'windows-1252' || encoding === 'iso-8859-15')
      await scanBytes({ ...scanning, encoding }, records, habits);
    else await scanDecoded({ ...scanning, encoding }, records, habits);
  } catch (cause) {
    if (encoding === 'utf-8' && cause instanceof TypeError)
      return scanText(blob, 'windows-1252', delimiter, lineEnd, 0, options);
    throw cause;
  }
  const leadsBack = !encoding.startsWith('utf-16');
  const shape = records.shape();
  return {
    sha256: whole === null ? sha.digest() : await whole,
    encoding,
    records: records.count,
    ...shape,
    regular: shape.regular && encoding === 'utf-8',
    index: leadsBack ? records.index : null,
    tidy: habits.tidy,
    colon: habits.colon,
    longest: records.longest,
    seams: records.seams.all(),
  };
}

interface Scanning<As extends Encoding = Encoding> {
  readonly blob: Blob;
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
  readonly encoding: As;
  readonly delimiter: string;
  readonly lineEnd: 'line-feed' | 'return';
  /** Bytes of the byte order mark. */
  readonly bom: number;
  readonly options: AskOptions;
  readonly each: (bytes: Uint8Array) => void;
}

/** Slices without a quote are counted as bytes; the others are cut as text. */
async function scanBytes(
  { blob, read, encoding, delimiter, lineEnd, bom, options, each }: Scanning<'utf-8' | 'windows-1252' | 'iso-8859-15'>,
  records: Records,
  habits: Habits,
): Promise<void> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: true });
  const code = delimiter.charCodeAt(0);
  const byteDelimited = code < 0x80;
  const bounds = newBounds();
  let carried: Uint8Array = new Uint8Array(0);
  /** Where `carried` starts in the file. */
  let start = 0;
  for (let at = 0; at < blob.size || at === 0; at += SLICE) {
    if (options.signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    const fresh = await read(at, Math.min(at + SLICE, blob.size));
    each(fresh);
    const last = at + SLICE >= blob.size;
    let bytes = joined(carried, fresh);
    if (start === 0 && bom > 0) {
      bytes = bytes.subarray(bom);
      start = bom;
    }
    let rest: number;
    if (lineEnd === 'line-feed' && byteDelimited && !bytes.includes(QUOTE)) {
      const sign = (at: number): number => bytes[at] as number;
      rest = countRecords(bytes, code, encoding, last, habits, (from, to, cells, plain) =>
        records.add(start + from, to - from, cells, plain, substanceOf(sign, from, to)),
      );
      if (!habits.ascii && encoding === 'utf-8') decoder.decode(bytes.subarray(0, rest));
    } else {
      const end = last ? bytes.length : bytes.lastIndexOf(lineEnd === 'return' ? 13 : LINE) + 1;
      rest = end === 0 ? 0 : cutBytes(bytes.subarray(0, end), start, last);
    }
    carried = bytes.slice(rest);
    start += rest;
    options.progress?.({ step: 'scan', done: Math.min(at + SLICE, blob.size), of: blob.size });
    if (last) return;
  }

  function cutBytes(bytes: Uint8Array, from: number, last: boolean): number {
    const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
    const ascii = text.length === bytes.length;
    let counted = 0;
    let byte = 0;
    const byteAt = (place: number): number => {
      byte += ascii ? place - counted : utf8Length(text, counted, place);
      counted = place;
      return byte;
    };
    const sign = (at: number): number => text.charCodeAt(at);
    const seen = seeing(text, (begin, length, cells, plain) => {
      if (!plain) habits.tidy = false;
      records.add(from + byteAt(begin), length, cells, plain, substanceOf(sign, begin, begin + length));
    });
    const rest = cutRecords(text, code, lineEnd, last, bounds, (begin, end, _next, flaw) =>
      seen(begin, end, bounds.cells, flaw),
    );
    habits.tidy = habits.tidy && isTidy(text, delimiter);
    habits.colon ||= text.includes(':');
    return byteAt(rest);
  }
}

const found = (text: string, sign: string, from: number): number => {
  const at = text.indexOf(sign, from);
  return at < 0 ? Infinity : at;
};

/** Tells of each record whether the engine's own reader reads it alike: no damage, no line end inside, no NUL. */
function seeing(
  text: string,
  add: (start: number, length: number, cells: number, plain: boolean) => void,
): (start: number, end: number, cells: number, flaw: Flaw | null) => void {
  const hasNul = text.includes('\0');
  let lineAt = -1;
  let returnAt = -1;
  return (start, end, cells, flaw) => {
    if (lineAt < start) lineAt = found(text, '\n', start);
    if (returnAt < start) returnAt = found(text, '\r', start);
    add(start, end - start, cells, !hasNul && flaw === null && lineAt >= end && returnAt >= end);
  };
}

const untidy = /[\t\f\v\r\u00a0\u2009\u202f\ufeff]| {2}|^ | $/m;

/** Whether no cell of a text has white space at its ends, or more than single spaces within; a tab that parts cells is none. */
const isTidy = (text: string, delimiter: string): boolean => {
  const plain = text.replaceAll('\r\n', '\n');
  return (
    !untidy.test(delimiter === '\t' ? plain.replaceAll('\t', ';') : plain) &&
    ![delimiter, '"', '\n'].some((edge) => plain.includes(` ${edge}`) || plain.includes(`${edge} `))
  );
};

/** Encodings whose characters are no bytes. */
async function scanDecoded(
  { blob, encoding, delimiter, lineEnd, options, each }: Scanning,
  records: Records,
  habits: Habits,
): Promise<void> {
  const bounds = newBounds();
  let read = 0;
  let carried = '';
  habits.tidy = false;
  habits.colon = true;
  for await (const { text: piece, last } of decoded(
    blob,
    encoding,
    0,
    (bytes) => {
      each(bytes);
      read += bytes.length;
    },
    options.signal,
  )) {
    const text = carried + piece;
    const sign = (at: number): number => text.charCodeAt(at);
    const seen = seeing(text, (begin, length, cells, plain) =>
      records.add(0, length, cells, plain, substanceOf(sign, begin, begin + length)),
    );
    const rest = cutRecords(text, delimiter.charCodeAt(0), lineEnd, last, bounds, (start, end, _next, flaw) =>
      seen(start, end, bounds.cells, flaw),
    );
    carried = text.slice(rest);
    options.progress?.({ step: 'scan', done: read, of: blob.size });
  }
}
