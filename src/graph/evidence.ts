import type { FlowGraph } from '#domain/check.ts';
import type { NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { numberAt } from './element.ts';

/** The ledger rows of edges, in order of row. @throws RangeError if there is no edge */
export function evidenceOf(graph: FlowGraph, edges: readonly number[]): NonEmpty<RowId> {
  const [first, ...rest] = [...new Set(edges.map((edge) => numberAt(graph.row, edge)))].sort(
    (a, b) => a - b,
  ) as RowId[];
  if (first === undefined) throw new RangeError('an instance without an edge');
  return [first, ...rest];
}

/** First and last instant of edges, in seconds. */
export function spanOf(graph: FlowGraph, edges: readonly number[]): { readonly first: number; readonly last: number } {
  let first = Infinity;
  let last = -Infinity;
  for (const edge of edges) {
    first = Math.min(first, numberAt(graph.at, edge));
    last = Math.max(last, numberAt(graph.at, edge));
  }
  return { first, last };
}

/** Part of the money kept from one transfer to the next: 1 less the median distance of the ratios from one, at least 0. */
export function conservation(ratios: readonly number[]): number {
  const away = Float64Array.from(ratios, (ratio) => Math.abs(ratio - 1)).sort();
  const middle = away.length >>> 1;
  const median =
    away.length % 2 === 1 ? numberAt(away, middle) : (numberAt(away, middle - 1) + numberAt(away, middle)) / 2;
  return Math.max(0, 1 - median);
}
