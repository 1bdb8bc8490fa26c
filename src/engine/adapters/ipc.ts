import { type RecordBatch, RecordBatchStreamWriter } from 'apache-arrow';

/** Parts of one IPC stream, schema first, as one run of bytes. */
export function joinIpc(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const ipcOf = (batches: readonly RecordBatch[]): Uint8Array =>
  RecordBatchStreamWriter.writeAll(batches).toUint8Array(true);
