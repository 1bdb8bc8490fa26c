import { type DataType, Int32, makeData, RecordBatch, Schema, Field, Struct, Utf8, type Data } from 'apache-arrow';
import { ipcOf } from '#engine/adapters/ipc.ts';
import type { Database } from '#engine/database.ts';
import { CELL_SEPARATOR } from '../quarantine.ts';

/** A row on its way into the engine: `flaw` says what is already known to be wrong, or `aside:` and why it is no data. */
export interface StagedRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly flaw: string | null;
  /** Line of the text on which a format's record begins; 0 or absent where rows are lines. */
  readonly line?: number;
}

const encoder = new TextEncoder();

function textColumn(values: readonly (string | null)[]): Data<Utf8> {
  const offsets = new Int32Array(values.length + 1);
  const valid = new Uint8Array(Math.ceil(values.length / 8) || 1);
  let bytes = new Uint8Array(Math.max(64, values.length * 16));
  let end = 0;
  let nulls = 0;
  values.forEach((value, at) => {
    if (value === null) nulls += 1;
    else {
      valid[at >> 3] = (valid[at >> 3] ?? 0) | (1 << (at & 7));
      const most = value.length * 3;
      if (end + most > bytes.length) {
        const wider = new Uint8Array(Math.max(bytes.length * 2, end + most));
        wider.set(bytes.subarray(0, end));
        bytes = wider;
      }
      end += encoder.encodeInto(value, bytes.subarray(end)).written;
    }
    offsets[at + 1] = end;
  });
  return makeData({
    type: new Utf8(),
    length: values.length,
    nullCount: nulls,
    nullBitmap: valid,
    valueOffsets: offsets,
    data: bytes.subarray(0, end),
  });
}

/** Arrow IPC of staged rows: `row_number`, `flaw`, then `width` columns of text. */
export function stagedIpc(rows: readonly StagedRow[], width: number): Uint8Array {
  const numbers = makeData({
    type: new Int32(),
    length: rows.length,
    nullCount: 0,
    data: Int32Array.from(rows, ({ row }) => row),
  });
  const flaws = textColumn(rows.map(({ flaw }) => flaw));
  const cells = Array.from({ length: width }, (_, at) => textColumn(rows.map((row) => cellAt(row.cells, at, width))));
  const names = ['row_number', 'flaw', ...cells.map((_, at) => `c${at}`)];
  const children: readonly Data[] = [numbers, flaws, ...cells];
  const fields = names.map((name, at) => new Field(name, (children[at] as Data).type as DataType, true));
  return ipcOf([
    new RecordBatch(
      new Schema(fields),
      makeData({ type: new Struct(fields), length: rows.length, nullCount: 0, children: [...children] }),
    ),
  ]);
}

/** Cells beyond the last column stay with it, so that a refused row keeps its whole text. */
export function cellAt(cells: readonly string[], at: number, width: number): string | null {
  if (at === width - 1 && cells.length > width) return cells.slice(at).join(CELL_SEPARATOR);
  const cell = cells[at];
  return cell === undefined || cell === '' ? null : cell;
}

/** Appends rows to a staging table, in loads of bounded size. */
export async function stage(
  database: Database,
  table: string,
  rows: readonly StagedRow[],
  width: number,
): Promise<void> {
  const STEP = 20_000;
  for (let at = 0; at < rows.length; at += STEP)
    await database.load(table, stagedIpc(rows.slice(at, at + STEP), width));
}
