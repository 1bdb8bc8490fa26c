import type { FlowGraph } from '#domain/check.ts';
import { integerAt, numberAt } from './element.ts';

/** First place of `edges`, between two places, whose edge is later than an instant; `edges` are in order of time. */
export function firstAfter(graph: FlowGraph, edges: Uint32Array, first: number, last: number, instant: number): number {
  const { at } = graph;
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberAt(at, integerAt(edges, middle)) > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** First place of `edges`, between two places, whose edge is not before an instant, a whole second. */
export const firstNotBefore = (
  graph: FlowGraph,
  edges: Uint32Array,
  first: number,
  last: number,
  instant: number,
): number => firstAfter(graph, edges, first, last, instant - 0.5);

/** First edge number later than an instant: edges from it on are later, edges before it are not. */
export function firstEdgeAfter({ at, edges }: FlowGraph, instant: number): number {
  let low = 0;
  let high = edges;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberAt(at, middle) > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}
