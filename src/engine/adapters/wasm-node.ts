import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Database, FileAccess } from '../database.ts';
import { openingStatements } from './settings.ts';
import { type WasmBindings, wasmDatabase } from './wasm.ts';

interface BlockingBindings extends WasmBindings {
  open(config: object): void;
  connect(): { useUnsafe<Value>(use: (bindings: unknown, connection: number) => Value): Value };
  registerFileBuffer(name: string, bytes: Uint8Array): void;
  dropFile(name: string): void;
  reset(): void;
}

/** DuckDB-WASM in Node, the very engine of the browser, for tests and the bench. */
export async function openWasmInNode(): Promise<Database & { readonly files: FileAccess }> {
  const require = createRequire(import.meta.url);
  const duckdb = require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs') as {
    createDuckDB(
      bundles: object,
      logger: object,
      runtime: object,
    ): Promise<{ instantiate(): Promise<BlockingBindings> }>;
    NODE_RUNTIME: object;
    VoidLogger: new () => object;
  };
  const folder = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const wasm = join(folder, 'duckdb-eh.wasm');
  const database = await duckdb.createDuckDB(
    { mvp: { mainModule: wasm, mainWorker: '' }, eh: { mainModule: wasm, mainWorker: '' } },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  const bindings = await database.instantiate();
  bindings.open({ path: ':memory:', query: { castBigIntToDouble: false }, allowUnsignedExtensions: false });
  let attached = 0;
  return wasmDatabase(
    {
      bindings,
      connect: async () => bindings.connect().useUnsafe((_, connection) => connection),
      files: {
        slices: true,
        async attach(file) {
          attached += 1;
          const name = `attached-${attached}.csv`;
          bindings.registerFileBuffer(name, new Uint8Array(await file.arrayBuffer()));
          return name;
        },
        async detach(name) {
          bindings.dropFile(name);
        },
      },
      async terminate() {
        bindings.reset();
      },
    },
    openingStatements('http://127.0.0.1:1/no-extension'),
  );
}
