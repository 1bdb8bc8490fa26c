import * as Comlink from 'comlink';
import { beginDuckdb } from '#engine/adapters/duckdb-thread.ts';
import type { Wire } from '#engine/wire.ts';
import type { EngineAssets, OwnFiles } from './requests.ts';

let wire: Wire | null = null;
const awake = (): Wire => {
  if (!wire) throw new Error('the engine was asked before it was started');
  return wire;
};

/** DuckDB's thread compiles while the importer and the checks are still being read. */
async function boot(assets: EngineAssets, graph: MessagePort, own: OwnFiles): Promise<void> {
  const thread = beginDuckdb(assets);
  const { composeEngine } = await import('./engine-composition.ts');
  wire = await composeEngine(thread, assets, graph, own);
}

Comlink.expose({
  boot,
  ask: (...call: Parameters<Wire['ask']>) => awake().ask(...call),
  cancel: (id: number) => awake().cancel(id),
  close: () => awake().close(),
});
