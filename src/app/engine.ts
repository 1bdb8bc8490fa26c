import * as Comlink from 'comlink';
import { base } from '$app/paths';
import duckdbWasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import duckdbWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { done, type Outcome, ProblemError, refused } from '#domain/problem.ts';
import type { Database } from '#engine/database.ts';
import { client, databaseOver, type Ask, type Wire } from '#engine/wire.ts';
import { startModuleWorker } from '#workers/blob-worker.ts';
import type { EngineAssets, EngineRequests, OwnFiles } from '#workers/requests.ts';
import { packedCommunes, packedRates } from './assets.ts';
import engineWorker from '#workers/engine.worker.ts?worker&url';
import graphWorker from '#workers/graph.worker.ts?worker&url';

/** The engine as the page knows it: it does not know in which thread it lives. */
export interface Engine {
  readonly database: Database;
  readonly ask: Ask<EngineRequests>;
  stop(): Promise<void>;
}

/** How long a cancelled request may keep the engine: a join without equality never looks up (ARCHITECTURE, threads). */
const PATIENCE = 2_000;

type Booted = Wire & { boot(assets: EngineAssets, graph: MessagePort, own: OwnFiles): Promise<void> };

/** The engine's thread fetches nothing: what it needs of the page's own origin it asks the page for. */
const ownFile = async (read: typeof packedRates): Promise<Outcome<Uint8Array>> => {
  try {
    return done(await read(base, new AbortController().signal));
  } catch (cause) {
    if (cause instanceof ProblemError) return refused(cause.problem);
    throw cause;
  }
};

const ownFiles: OwnFiles = { rates: () => ownFile(packedRates), places: () => ownFile(packedCommunes) };

const absolute = (path: string): string => new URL(path, location.href).href;

async function bootEngine(
  graph: MessagePort,
): Promise<{ readonly worker: Worker; readonly wire: Comlink.Remote<Booted> }> {
  const worker = await startModuleWorker(absolute(engineWorker));
  const wire = Comlink.wrap<Booted>(worker);
  await wire.boot(
    { duckdbWorker: absolute(duckdbWorker), duckdbWasm: absolute(duckdbWasm), extensions: absolute('/no-extensions') },
    Comlink.transfer(graph, [graph]),
    Comlink.proxy(ownFiles),
  );
  return { worker, wire };
}

async function bootGraph(engine: MessagePort): Promise<Worker> {
  const worker = await startModuleWorker(absolute(graphWorker));
  worker.postMessage({ port: engine }, [engine]);
  return worker;
}

/**
 * Starts the engine's and the graph's threads and joins them by a port of their own.
 *
 * @param onlost  told when a cancelled request would not stop and the engine was ended: the case must be read again
 */
export async function startEngine(onlost: () => void = () => undefined): Promise<Engine> {
  const began = performance.now();
  const between = new MessageChannel();
  const [engine, graph] = await Promise.all([bootEngine(between.port2), bootGraph(between.port1)]);
  const { wire } = engine;
  performance.measure('engine boot', { start: began });
  const plain = client<EngineRequests>(wire as never, Comlink.proxy);
  let lost = false;
  let giveUp: (cause: unknown) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  ended.catch(() => undefined);
  const terminate = () => {
    engine.worker.terminate();
    graph.terminate();
  };

  const ask: Ask<EngineRequests> = async (kind, input, options = {}) => {
    if (lost) throw new ProblemError({ code: 'engine-lost' });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const impatient = () => {
      timer = setTimeout(() => {
        lost = true;
        terminate();
        giveUp(new ProblemError({ code: 'engine-lost' }));
        onlost();
      }, PATIENCE);
    };
    options.signal?.addEventListener('abort', impatient);
    try {
      return (await Promise.race([plain(kind, input, options), ended])) as never;
    } finally {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', impatient);
    }
  };

  const stop = async () => {
    if (!lost) await wire.close();
    lost = true;
    terminate();
  };
  return { database: databaseOver(ask as never, stop), ask, stop };
}
