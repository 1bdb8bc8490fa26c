import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import type { Database, FileAccess } from '../database.ts';
import type { DuckdbThread, WasmAssets } from './duckdb-thread.ts';
import { openingStatements } from './settings.ts';
import { wasmDatabase, type WasmBindings } from './wasm.ts';

/** DuckDB-WASM in its own thread below the engine worker. `terminate` ends it whatever it is doing. */
export async function openWasmInBrowser(
  { worker, release }: DuckdbThread,
  assets: WasmAssets,
): Promise<Database & { readonly files: FileAccess; readonly terminate: () => Promise<void> }> {
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  await duckdb.instantiate(assets.duckdbWasm);
  release();
  await duckdb.open({ path: ':memory:', query: { castBigIntToDouble: false }, allowUnsignedExtensions: false });
  let attached = 0;
  const terminate = async () => {
    await duckdb.terminate();
  };
  const database = await wasmDatabase(
    {
      bindings: duckdb as unknown as WasmBindings,
      connect: () => (duckdb as unknown as { connectInternal(): Promise<number> }).connectInternal(),
      files: {
        slices: true,
        async attach(file) {
          attached += 1;
          const name = `attached-${attached}.csv`;
          await duckdb.registerFileHandle(name, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
          return name;
        },
        async detach(name) {
          await duckdb.dropFile(name);
        },
      },
      terminate,
    },
    openingStatements(assets.extensions),
  );
  return { ...database, terminate };
}
