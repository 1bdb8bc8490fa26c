import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import type { Database, FileAccess } from '../database.ts';
import { openingStatements } from './settings.ts';
import { wasmDatabase, type WasmBindings } from './wasm.ts';

/** Where the page found the engine's scripts; all on our own origin. */
export interface WasmAssets {
  readonly duckdbWorker: string;
  readonly duckdbWasm: string;
  readonly extensions: string;
}

/**
 * A worker started from a blob carries the page's content security policy, which a worker loaded from an address does not:
 * that is what keeps DuckDB's own thread from the network.
 */
function classicBlobWorker(script: string): { readonly worker: Worker; readonly release: () => void } {
  const address = URL.createObjectURL(
    new Blob([`importScripts(${JSON.stringify(script)});`], { type: 'text/javascript' }),
  );
  return { worker: new Worker(address), release: () => URL.revokeObjectURL(address) };
}

/** DuckDB-WASM in its own thread below the engine worker. `terminate` ends it whatever it is doing. */
export async function openWasmInBrowser(
  assets: WasmAssets,
): Promise<Database & { readonly files: FileAccess; readonly terminate: () => Promise<void> }> {
  const { worker, release } = classicBlobWorker(assets.duckdbWorker);
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
