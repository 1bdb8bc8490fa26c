import { tableFromIPC } from 'apache-arrow';
import type { Detection, FlowGraph, FunctionCheck, Given, Said } from '#domain/check.ts';
import { ProblemError } from '#domain/problem.ts';
import { flowGraphBuilder, type FlowColumns } from '#graph/build.ts';
import { columnsOf } from './columns.ts';
import type { Database } from './database.ts';
import type { LedgerAtRest } from './ledger-at-rest.ts';
import type { AskOptions } from './wire.ts';

/** What a function check is asked: its parameters, and its query where it has one. */
export interface Detecting {
  readonly params: Readonly<Record<string, number>>;
  readonly rows: string | null;
  /** What the checks it stands on found. */
  readonly said: readonly Said[];
  readonly ledger: LedgerAtRest;
}

/** Where function checks run: this thread, or a worker that holds the graph. */
export interface Kernels {
  detect(check: FunctionCheck, asked: Detecting, options: AskOptions): Promise<Detection>;
}

/** The answer of a function check's query, in Arrow parts; none without a query. */
export async function rowParts(
  database: Database,
  rows: string | null,
  signal?: AbortSignal,
): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = [];
  if (rows !== null) for await (const part of database.batches(rows, signal)) parts.push(part);
  return parts;
}

/** What is given to a check that asks for no transfers. */
export const noGraph = (): FlowGraph => flowGraphBuilder().finish(1, []);

/** Transfers in order of time; whole numbers as doubles, which hold row ids and cents exactly and cross as plain arrays. */
const edgeQuery = `
  select
    from_account_id, to_account_id, cast(edge.at as double) as at,
    cast(cast(amount_ref * 100 as bigint) as double) as cents, cast(row_id as double) as row
  from edge
  order by edge.at, row_id`;

const stampQuery = `
  select concat_ws(' ', count(*), sum(row_id), sum(edge.at), sum(amount_ref), sum(from_account_id), sum(to_account_id),
    (select count(*) || ' ' || coalesce(sum(account_id) filter (where is_service), 0) from ledger.account)) as stamp
  from edge`;

/** One streamed part of the transfers as columns of the graph. */
export function edgesOf(part: Uint8Array): FlowColumns {
  const table = tableFromIPC(part);
  const column = (name: string): ArrayLike<number> => table.getChild(name)?.toArray() as ArrayLike<number>;
  return {
    from: Uint32Array.from(column('from_account_id')),
    to: Uint32Array.from(column('to_account_id')),
    at: Float64Array.from(column('at')),
    cents: Float64Array.from(column('cents')),
    row: Float64Array.from(column('row')),
  };
}

/** Where a graph is built: this thread, or another to which the parts are handed. */
export interface GraphSink {
  add(part: Uint8Array): Promise<void>;
  /** @param vertices one more than the largest account id */
  finish(vertices: number, services: readonly number[]): Promise<void>;
}

/** Streams the transfers of the ledger, in order of time, to where the graph is built. */
export async function streamEdges(database: Database, sink: GraphSink, signal?: AbortSignal): Promise<void> {
  for await (const part of database.batches(edgeQuery, signal)) await sink.add(part);
  const [last = {}] = await database.rows('select coalesce(max(account_id), 0) as account from ledger.account', signal);
  const services = await database.rows('select account_id from ledger.account where is_service', signal);
  await sink.finish(
    Number(last['account']) + 1,
    services.map((row) => Number(row['account_id'])),
  );
}

/** A text that changes when transfers or service accounts do. */
export const graphStamp = ({ database, once }: LedgerAtRest, signal?: AbortSignal): Promise<string> =>
  once('stamp of the graph', async () => {
    const [now = {}] = await database.rows(stampQuery, signal);
    return String(now['stamp']);
  });

/** Streams the transfers of the ledger into a graph. */
export async function readFlowGraph(database: Database, signal?: AbortSignal): Promise<FlowGraph> {
  const builder = flowGraphBuilder();
  let graph: FlowGraph | null = null;
  await streamEdges(
    database,
    {
      add: async (part) => builder.add(edgesOf(part)),
      finish: async (vertices, services) => {
        graph = builder.finish(vertices, services);
      },
    },
    signal,
  );
  return graph ?? builder.finish(1, []);
}

const SLICE_MILLISECONDS = 50;

/** Runs a detector slice by slice. @throws ProblemError `cancelled` */
export const driveDetect = (
  check: FunctionCheck,
  given: Given,
  params: Readonly<Record<string, number>>,
  options: AskOptions,
): Promise<Detection> => drive(`detect ${check.id}`, check.detect(given, params), options);

/** Does work slice by slice, so that progress is seen and an abort is heard in between. @throws ProblemError `cancelled` */
export async function drive<Answer>(
  step: string,
  work: Generator<number, Answer, void>,
  { signal, progress }: AskOptions,
): Promise<Answer> {
  let turned = performance.now();
  for (;;) {
    if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    const slice = work.next();
    if (slice.done) return slice.value;
    if (performance.now() - turned < SLICE_MILLISECONDS) continue;
    progress?.({ step, done: slice.value, of: 1 });
    await new Promise((resolve) => setTimeout(resolve));
    turned = performance.now();
  }
}

/** Kernels on the caller's own thread: command line and tests. The graph is read again when the ledger has changed. */
export function kernelsInline(database: Database): Kernels {
  let built: { readonly stamp: string; readonly graph: FlowGraph } | null = null;
  return {
    async detect(check, { params, rows, said, ledger }, options) {
      const columns = columnsOf(await rowParts(database, rows, options.signal));
      if (check.given === 'rows') return driveDetect(check, { graph: noGraph(), rows: columns, said }, params, options);
      const stamp = await graphStamp(ledger, options.signal);
      if (built?.stamp !== stamp) built = { stamp, graph: await readFlowGraph(database, options.signal) };
      return driveDetect(check, { graph: built.graph, rows: columns, said }, params, options);
    },
  };
}
