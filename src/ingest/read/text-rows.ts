import type { SampleRow, Span } from '../proposal.ts';
import type { TextSource } from '../sources.ts';
import { recordsOf } from './records.ts';
import { INDEX_STEP } from './scan.ts';
import type { Seam } from './seams.ts';
import { readText, type StartingPoint, type TextShape } from './text.ts';

/** Bytes that hold a row of headings and what stands below it. */
const BELOW = 16 * 1024;
/** Rows read from a seam on. */
const ROWS_BELOW = 40;
/** A file as short as this is held as rows. */
const HELD = 2 * 1024 * 1024;

/** Parts of a text file as rows, without reading the whole of a long one again. */
export interface TextRows {
  /** The row at a seam and some below it. */
  from(seam: Seam): Promise<readonly SampleRow[]>;
  between(span: Span): Promise<readonly SampleRow[]>;
}

export const shapeOf = ({ scan, delimiter, lineEnd }: Omit<TextSource, 'sample' | 'tables'>): TextShape => ({
  encoding: scan.encoding,
  delimiter: delimiter.value,
  lineEnd,
});

/** The last place at or before a row from which reading can start. */
export function startBefore(row: number, index: readonly number[] | null): StartingPoint {
  const block = Math.floor((row - 1) / INDEX_STEP);
  const byte = index?.[block];
  return byte === undefined ? { byte: 0, row: 1 } : { byte, row: block * INDEX_STEP + 1 };
}

export function textRows(blob: Blob, opened: Omit<TextSource, 'sample' | 'tables'>): TextRows {
  const shape = shapeOf(opened);
  const { index } = opened.scan;
  let held: Promise<readonly SampleRow[]> | null = null;

  async function read({ first, last }: Span): Promise<readonly SampleRow[]> {
    const rows: SampleRow[] = [];
    reading: for await (const batch of readText(blob, shape, startBefore(first, index)))
      for (const { row, cells } of batch) {
        if (row > last) break reading;
        if (row >= first) rows.push({ row, cells });
      }
    return rows;
  }

  const between = async (span: Span): Promise<readonly SampleRow[]> =>
    blob.size > HELD
      ? read(span)
      : (await (held ??= read({ first: 1, last: Infinity }))).slice(Math.max(0, span.first - 1), span.last);

  return {
    between,
    async from({ row, byte }) {
      if (blob.size <= HELD || index === null) return between({ first: row, last: row + ROWS_BELOW });
      const end = Math.min(blob.size, byte + BELOW);
      const text = new TextDecoder(shape.encoding).decode(await blob.slice(byte, end).arrayBuffer(), { stream: true });
      return recordsOf(text, shape.delimiter, shape.lineEnd, end === blob.size)
        .slice(0, ROWS_BELOW)
        .map((one) => ({ row: row + one.row - 1, cells: one.cells }));
    },
  };
}
