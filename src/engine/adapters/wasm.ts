import { ProblemError } from '#domain/problem.ts';
import type { Database, FileAccess } from '../database.ts';
import { rowsOfIpc } from './arrow-values.ts';
import { engineError } from './engine-error.ts';
import { joinIpc } from './ipc.ts';

type Eventually<Value> = Value | Promise<Value>;

/** The part of DuckDB-WASM we use; its asynchronous client and its blocking Node build both have it. */
export interface WasmBindings {
  startPendingQuery(connection: number, text: string, allowStreamResult: boolean): Eventually<Uint8Array | null>;
  pollPendingQuery(connection: number): Eventually<Uint8Array | null>;
  cancelPendingQuery(connection: number): Eventually<boolean>;
  fetchQueryResults(connection: number): Eventually<Uint8Array | null>;
  insertArrowFromIPCStream(
    connection: number,
    ipc: Uint8Array,
    options: { name: string; schema: string; create: boolean },
  ): Eventually<void>;
  disconnect(connection: number): Eventually<void>;
}

export interface WasmEngine {
  readonly bindings: WasmBindings;
  connect(): Promise<number>;
  readonly files: FileAccess;
  terminate(): Promise<void>;
}

const ENOUGH = 1 << 18;
/** The engine polls about every 100 ms; the page's events, an abort among them, are let in between two polls. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** The Database over DuckDB-WASM, in the browser's worker and in Node. */
export async function wasmDatabase(
  engine: WasmEngine,
  opening: readonly string[],
): Promise<Database & { readonly files: FileAccess }> {
  const { bindings } = engine;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = queue.then(work, work);
    queue = next.catch(() => undefined);
    return next;
  };

  async function* ask(
    connection: number,
    sql: string,
    stream: boolean,
    signal?: AbortSignal,
  ): AsyncGenerator<Uint8Array> {
    const stop = () => {
      if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    };
    let pending = false;
    try {
      stop();
      let header = await bindings.startPendingQuery(connection, sql, stream);
      pending = true;
      while (header === null) {
        if (signal) await breath();
        stop();
        header = await bindings.pollPendingQuery(connection);
      }
      yield header;
      for (;;) {
        stop();
        const chunk = await bindings.fetchQueryResults(connection);
        if (chunk === null) {
          await breath();
          continue;
        }
        if (chunk.length === 0) break;
        yield chunk;
      }
      pending = false;
    } catch (cause) {
      if (pending) await bindings.cancelPendingQuery(connection);
      pending = false;
      throw engineError(cause, sql);
    } finally {
      if (pending) await bindings.cancelPendingQuery(connection);
    }
  }

  const main = await engine.connect();
  const all = async (sql: string, signal?: AbortSignal): Promise<Uint8Array> => {
    const parts: Uint8Array[] = [];
    for await (const part of ask(main, sql, false, signal)) parts.push(part);
    return joinIpc(parts);
  };

  const database: Database & { readonly files: FileAccess } = {
    name: 'duckdb-wasm',
    dialect: 'duckdb',
    files: engine.files,
    exec: (sql, signal) => inTurn(async () => void (await all(sql, signal))),
    rows: (sql, signal) => inTurn(async () => rowsOfIpc(await all(sql, signal))),
    async *batches(sql, signal) {
      const connection = await engine.connect();
      try {
        let header: Uint8Array | null = null;
        let parts: Uint8Array[] = [];
        let size = 0;
        for await (const part of ask(connection, sql, true, signal)) {
          if (header === null) header = part;
          else {
            parts.push(part);
            size += part.length;
          }
          if (size >= ENOUGH) {
            yield joinIpc([header, ...parts]);
            parts = [];
            size = 0;
          }
        }
        if (header !== null && parts.length > 0) yield joinIpc([header, ...parts]);
      } finally {
        await bindings.disconnect(connection);
      }
    },
    load: (table, ipc) =>
      inTurn(async () => {
        const [schema = 'main', name = table] = table.includes('.') ? table.split('.') : ['main', table];
        const known = rowsOfIpc(
          await all(`select 1 as one from duckdb_tables() where table_name = '${name}' and schema_name = '${schema}'`),
        );
        try {
          await bindings.insertArrowFromIPCStream(main, ipc, { name, schema, create: known.length === 0 });
        } catch (cause) {
          throw engineError(cause, `load ${table}`);
        }
      }),
    columnsOf: async (table) => (await database.rows(`describe ${table}`)).map((row) => String(row['column_name'])),
    async close() {
      await inTurn(async () => bindings.disconnect(main));
      await engine.terminate();
    },
  };
  await database.exec(opening.join(';\n'));
  return database;
}
