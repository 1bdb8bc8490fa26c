import type { AskOptions } from '#engine/wire.ts';
import type { Encoding } from '../proposal.ts';
import { cellTexts, cutRecords, newBounds, type TextRow } from './records.ts';
import { decoded } from './scan.ts';

export interface TextShape {
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly lineEnd: 'line-feed' | 'return';
}

/** Where reading starts: a byte offset at which record `row` begins. */
export interface StartingPoint {
  readonly byte: number;
  readonly row: number;
}

/**
 * The rows of a text file, batch by batch, numbered as a spreadsheet shows them: blank lines and preambles count, a quoted label over
 * several lines is one row. Nothing is left out, whatever the bytes.
 */
export async function* readText(
  blob: Blob,
  shape: TextShape,
  start: StartingPoint = { byte: 0, row: 1 },
  options: AskOptions = {},
): AsyncGenerator<readonly TextRow[]> {
  const bounds = newBounds();
  const code = shape.delimiter.charCodeAt(0);
  let row = start.row;
  let carried = '';
  for await (const { text: piece, last } of decoded(blob, shape.encoding, start.byte, undefined, options.signal)) {
    const text = carried + piece;
    const rows: TextRow[] = [];
    const rest = cutRecords(text, code, shape.lineEnd, last, bounds, (_start, _end, _next, flaw) => {
      rows.push({ row, cells: cellTexts(text, bounds), flaw });
      row += 1;
    });
    carried = text.slice(rest);
    if (rows.length > 0) yield rows;
  }
}
