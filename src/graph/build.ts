import type { FlowGraph } from '#domain/check.ts';
import { integerAt, numberAt } from './element.ts';

/** Transfers as columns of one length, in any order. */
export interface FlowColumns {
  /** Paying account, an account id of the ledger. */
  readonly from: Uint32Array;
  /** Receiving account. */
  readonly to: Uint32Array;
  /** Seconds since 1970-01-01 00:00, day precision at midnight. */
  readonly at: Float64Array;
  /** Amount in cents of the case currency. */
  readonly cents: Float64Array;
  /** The ledger row; unique, so that the order of edges is the same however the rows arrive. */
  readonly row: Float64Array;
}

/** Gathers transfers that arrive in batches. A batch is kept, not copied, until `finish`: give arrays that nobody reuses. */
export interface FlowGraphBuilder {
  /** @throws RangeError if the columns differ in length, or an instant, an amount or a row is not a finite number */
  add(batch: FlowColumns): void;
  /**
   * @param vertices  one more than the largest account id
   * @param services  accounts that paths do not cross
   * @throws RangeError if an account id is not below `vertices`
   */
  finish(vertices: number, services: Iterable<number>): FlowGraph;
}

export function flowGraphBuilder(): FlowGraphBuilder {
  const batches: FlowColumns[] = [];
  return {
    add(batch) {
      assertColumns(batch);
      if (batch.from.length > 0) batches.push(batch);
    },
    finish(vertices, services) {
      const columns = joined(batches.splice(0));
      return buildFlowGraph(columns, vertices, services);
    },
  };
}

/**
 * Sorts transfers by (instant, row) and lists, for each account, its outgoing and incoming edges in that order.
 *
 * @param columns   E transfers in any order; when already sorted they become the graph's own arrays, without a copy
 * @param vertices  V, one more than the largest account id
 * @param services  accounts that paths do not cross; ids from V up are ignored
 * @throws RangeError if columns differ in length, hold what is not finite, or name an account from V up
 * Cost: time O(E log E), O(E) when sorted; 40 bytes an edge and 9 an account once built.
 */
export function buildFlowGraph(columns: FlowColumns, vertices: number, services: Iterable<number>): FlowGraph {
  assertColumns(columns);
  const { from, to, at, cents, row } = inOrder(columns);
  const out = adjacency(from, vertices);
  const into = adjacency(to, vertices);
  const isService = new Uint8Array(vertices);
  for (const account of services) isService[account] = 1;
  return {
    vertices,
    edges: from.length,
    from,
    to,
    at,
    cents,
    row,
    outStart: out.start,
    outEdges: out.edges,
    inStart: into.start,
    inEdges: into.edges,
    isService,
  };
}

function assertColumns({ from, to, at, cents, row }: FlowColumns): void {
  const length = from.length;
  for (const column of [to, at, cents, row])
    if (column.length !== length) throw new RangeError(`columns of ${length} and ${column.length} transfers`);
  for (const column of [at, cents, row])
    if (!column.every(Number.isFinite)) throw new RangeError('a transfer holds a number that is not finite');
}

function joined(batches: readonly FlowColumns[]): FlowColumns {
  const [only] = batches;
  if (only && batches.length === 1) return only;
  const edges = batches.reduce((sum, batch) => sum + batch.from.length, 0);
  const whole: FlowColumns = {
    from: new Uint32Array(edges),
    to: new Uint32Array(edges),
    at: new Float64Array(edges),
    cents: new Float64Array(edges),
    row: new Float64Array(edges),
  };
  let offset = 0;
  for (const batch of batches) {
    whole.from.set(batch.from, offset);
    whole.to.set(batch.to, offset);
    whole.at.set(batch.at, offset);
    whole.cents.set(batch.cents, offset);
    whole.row.set(batch.row, offset);
    offset += batch.from.length;
  }
  return whole;
}

function inOrder(columns: FlowColumns): FlowColumns {
  const { from, to, at, cents, row } = columns;
  const compare = (a: number, b: number): number =>
    numberAt(at, a) - numberAt(at, b) || numberAt(row, a) - numberAt(row, b);
  if (isSorted(from.length, compare)) return columns;
  const order = Uint32Array.from(from, (_, edge) => edge).sort(compare);
  return {
    from: Uint32Array.from(order, (edge) => integerAt(from, edge)),
    to: Uint32Array.from(order, (edge) => integerAt(to, edge)),
    at: Float64Array.from(order, (edge) => numberAt(at, edge)),
    cents: Float64Array.from(order, (edge) => numberAt(cents, edge)),
    row: Float64Array.from(order, (edge) => numberAt(row, edge)),
  };
}

function isSorted(length: number, compare: (a: number, b: number) => number): boolean {
  for (let edge = 1; edge < length; edge++) if (compare(edge - 1, edge) > 0) return false;
  return true;
}

/** Edge numbers by end, in order: counting sort, which keeps edges of one account in order of time. */
function adjacency(end: Uint32Array, vertices: number): { readonly start: Uint32Array; readonly edges: Uint32Array } {
  const start = new Uint32Array(vertices + 1);
  for (const vertex of end) {
    if (vertex >= vertices) throw new RangeError(`account ${vertex} of ${vertices}`);
    start[vertex + 1] = integerAt(start, vertex + 1) + 1;
  }
  for (let vertex = 0; vertex < vertices; vertex++)
    start[vertex + 1] = integerAt(start, vertex) + integerAt(start, vertex + 1);
  const next = start.slice(0, vertices);
  const edges = new Uint32Array(end.length);
  for (let edge = 0; edge < end.length; edge++) {
    const vertex = integerAt(end, edge);
    const place = integerAt(next, vertex);
    edges[place] = edge;
    next[vertex] = place + 1;
  }
  return { start, edges };
}
