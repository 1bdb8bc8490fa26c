import type { FlowGraph } from '#domain/check.ts';
import { integerAt, numberAt } from './element.ts';

/**
 * The most money, in cents, that can have gone through every layer of transfers, one after the other: from a transfer of one layer
 * to a transfer of the next made by the account that received it, strictly later and within the stay allowed. No transfer carries more than its
 * amount. It says what could have passed, not that it was the same money.
 *
 * @param layers       edge numbers, first leg, second leg, …; at least one leg
 * @param staySeconds  longest stay on an account; > 0, Infinity for none
 * @throws RangeError on no layer or a stay that is not above nought
 * Cost: E transfers: time O(E³) at worst and far less in practice, memory O(E²): give a few hundred. Source: METHODS.md 10; SMoTeF, 2024;
 * Dinic, Soviet Math. Doklady 11 (1970).
 */
export function temporalMaxFlow(graph: FlowGraph, layers: readonly (readonly number[])[], staySeconds: number): number {
  if (layers.length === 0) throw new RangeError('no layer');
  if (!(staySeconds > 0)) throw new RangeError(`a stay of ${staySeconds} seconds`);
  const legs = layers.flatMap((edges, layer) => edges.map((edge) => ({ edge, layer })));
  const network = emptyNetwork(2 * legs.length + 2);
  const source = 2 * legs.length;
  const sink = source + 1;
  const follows = (one: number, next: number): boolean => {
    const stay = numberAt(graph.at, next) - numberAt(graph.at, one);
    return integerAt(graph.to, one) === integerAt(graph.from, next) && stay > 0 && stay <= staySeconds;
  };
  legs.forEach(({ edge, layer }, leg) => {
    const cents = Math.max(0, numberAt(graph.cents, edge));
    join(network, 2 * leg, 2 * leg + 1, cents);
    if (layer === 0) join(network, source, 2 * leg, cents);
    if (layer === layers.length - 1) join(network, 2 * leg + 1, sink, cents);
    legs.forEach((onward, place) => {
      if (onward.layer === layer + 1 && follows(edge, onward.edge)) join(network, 2 * leg + 1, 2 * place, cents);
    });
  });
  return maxFlow(network, source, sink);
}

/** Arcs in pairs: the one after an even number is its way back. */
interface Network {
  readonly from: readonly number[][];
  readonly head: number[];
  readonly left: number[];
}

const emptyNetwork = (nodes: number): Network => ({
  from: Array.from({ length: nodes }, () => []),
  head: [],
  left: [],
});

function join(network: Network, tail: number, head: number, capacity: number): void {
  network.from[tail]?.push(network.head.length);
  network.head.push(head);
  network.left.push(capacity);
  network.from[head]?.push(network.head.length);
  network.head.push(tail);
  network.left.push(0);
}

function maxFlow({ from, head, left }: Network, source: number, sink: number): number {
  let flow = 0;
  for (;;) {
    const level = levelsFrom();
    if (level[sink] === undefined) return flow;
    const next = from.map(() => 0);
    for (let pushed = push(source, Infinity); pushed > 0; pushed = push(source, Infinity)) flow += pushed;

    function push(node: number, most: number): number {
      if (node === sink) return most;
      const arcs = from[node] ?? [];
      for (; (next[node] ?? 0) < arcs.length; next[node] = (next[node] ?? 0) + 1) {
        const arc = arcs[next[node] ?? 0] ?? 0;
        const end = head[arc] ?? 0;
        const room = left[arc] ?? 0;
        if (room <= 0 || level[end] !== (level[node] ?? 0) + 1) continue;
        const pushed = push(end, Math.min(most, room));
        if (pushed === 0) continue;
        left[arc] = room - pushed;
        left[arc ^ 1] = (left[arc ^ 1] ?? 0) + pushed;
        return pushed;
      }
      return 0;
    }
  }

  function levelsFrom(): readonly (number | undefined)[] {
    const level: (number | undefined)[] = [];
    level[source] = 0;
    const queue = [source];
    for (const node of queue)
      for (const arc of from[node] ?? []) {
        const end = head[arc] ?? 0;
        if ((left[arc] ?? 0) <= 0 || level[end] !== undefined) continue;
        level[end] = (level[node] ?? 0) + 1;
        queue.push(end);
      }
    return level;
  }
}
