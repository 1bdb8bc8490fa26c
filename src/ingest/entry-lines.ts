import { Field, Int32, Int64, makeData, RecordBatch, Schema, Struct } from 'apache-arrow';
import { ipcOf } from '#engine/adapters/ipc.ts';
import type { Database } from '#engine/database.ts';
import type { StagedRow } from './read/stage.ts';

/** Writes on which lines of the text a format's records begin; rows that are lines themselves need none. */
export async function enterLines(database: Database, source: number, rows: readonly StagedRow[]): Promise<void> {
  const begun = rows.filter(({ line }) => line !== undefined && line > 0);
  if (begun.length === 0) return;
  const ids = BigInt64Array.from(begun, ({ row }) => BigInt(source) * 4_294_967_296n + BigInt(row));
  const lines = Int32Array.from(begun, ({ line }) => line ?? 0);
  const fields = [new Field('row_id', new Int64(), true), new Field('line', new Int32(), true)];
  const { length } = begun;
  const children = [
    makeData({ type: new Int64(), length, nullCount: 0, data: ids }),
    makeData({ type: new Int32(), length, nullCount: 0, data: lines }),
  ];
  const type = new Struct(fields);
  await database.load(
    'ledger.entry',
    ipcOf([new RecordBatch(new Schema(fields), makeData({ type, length, nullCount: 0, children }))]),
  );
}
