import type { FlowGraph } from '#domain/check.ts';
import { flagAt, integerAt, numberAt } from './element.ts';

/**
 * Part of what each account pays (`out`) or receives (`in`) that reaches one of the ends, or comes from one, within so many
 * transfers: each account passes on pro rata. Services stop the walk, unless they are an end; an end itself has share 1.
 *
 * Time is not looked at: money that left before it came counts too, so the share is an upper view, not a tracing.
 *
 * @param ends  accounts, each below the number of vertices
 * @param hops  ≥ 1
 * Cost: time O(hops × transfers), memory O(accounts). Source: Möser, Böhme and Breuker, 2014 (haircut).
 */
export function shareReaching(
  graph: FlowGraph,
  ends: ReadonlySet<number>,
  direction: 'in' | 'out',
  hops: number,
): Float64Array {
  const [near, far] = direction === 'out' ? [graph.from, graph.to] : [graph.to, graph.from];
  const whole = new Float64Array(graph.vertices);
  for (let edge = 0; edge < graph.edges; edge += 1) {
    const account = integerAt(near, edge);
    whole[account] = numberAt(whole, account) + Math.max(0, numberAt(graph.cents, edge));
  }
  let share = new Float64Array(graph.vertices);
  for (const end of ends) share[end] = 1;
  for (let hop = 0; hop < hops; hop += 1) {
    const next = new Float64Array(graph.vertices);
    for (let edge = 0; edge < graph.edges; edge += 1) {
      const onward = numberAt(share, integerAt(far, edge));
      if (onward === 0) continue;
      const account = integerAt(near, edge);
      const total = numberAt(whole, account);
      if (total > 0)
        next[account] = numberAt(next, account) + (Math.max(0, numberAt(graph.cents, edge)) / total) * onward;
    }
    for (let account = 0; account < graph.vertices; account += 1)
      if (flagAt(graph.isService, account) === 1) next[account] = 0;
    for (const end of ends) next[end] = 1;
    share = next;
  }
  return share;
}
