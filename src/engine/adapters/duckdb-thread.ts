/** Where the page found the engine's scripts; all on our own origin. */
export interface WasmAssets {
  readonly duckdbWorker: string;
  readonly duckdbWasm: string;
  readonly extensions: string;
}

/** DuckDB's own thread, begun: its script is being read and its module compiled. */
export interface DuckdbThread {
  readonly worker: Worker;
  readonly release: () => void;
}

/**
 * Begins DuckDB's thread before anything else of the engine is loaded. The module is compiled while it arrives and while the script is
 * read; DuckDB's loader, which would fetch it itself and count its bytes on the way, is handed the compiled one.
 *
 * A worker started from a blob carries the page's content security policy, which a worker loaded from an address does not:
 * that is what keeps this thread from the network.
 */
export function beginDuckdb({ duckdbWorker, duckdbWasm }: WasmAssets): DuckdbThread {
  const script = `
const address = ${JSON.stringify(duckdbWasm)};
const plainFetch = fetch;
const compiled = WebAssembly.compileStreaming(fetch(address));
self.fetch = (asked, how) => (asked.url === address ? Promise.resolve(new Response()) : plainFetch(asked, how));
WebAssembly.instantiateStreaming = async (_, imports) => {
  const module = await compiled;
  return { module, instance: await WebAssembly.instantiate(module, imports) };
};
importScripts(${JSON.stringify(duckdbWorker)});`;
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return { worker: new Worker(address), release: () => URL.revokeObjectURL(address) };
}
