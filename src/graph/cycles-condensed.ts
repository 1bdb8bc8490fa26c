import { integerAt } from './element.ts';
import type { Ties } from './ties.ts';

/**
 * Nodes from which money can come back, taken together: two nodes share a number when each can pay the other along ties. Numbers
 * start at 0, and every tie between two numbers goes from the higher to the lower.
 *
 * Cost: time O(nodes + ties), memory O(nodes), no recursion. Source: Tarjan, Depth-first search and linear graph algorithms, 1972.
 */
export function condensed({ nodes, to, outStart }: Ties): { readonly of: Uint32Array; readonly count: number } {
  const of = new Uint32Array(nodes);
  const order = new Uint32Array(nodes);
  const low = new Uint32Array(nodes);
  const isOpen = new Uint8Array(nodes);
  const next = outStart.slice(0, nodes);
  const open: number[] = [];
  const path: number[] = [];
  let visited = 0;
  let count = 0;
  for (let root = 0; root < nodes; root++) {
    if (integerAt(order, root) > 0) continue;
    path.push(root);
    while (path.length > 0) {
      const node = path[path.length - 1] ?? root;
      if (integerAt(order, node) === 0) {
        visited++;
        order[node] = visited;
        low[node] = visited;
        open.push(node);
        isOpen[node] = 1;
      }
      const tie = integerAt(next, node);
      if (tie < integerAt(outStart, node + 1)) {
        next[node] = tie + 1;
        const end = integerAt(to, tie);
        if (integerAt(order, end) === 0) path.push(end);
        else if (isOpen[end] === 1) low[node] = Math.min(integerAt(low, node), integerAt(order, end));
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above !== undefined) low[above] = Math.min(integerAt(low, above), integerAt(low, node));
      if (integerAt(low, node) !== integerAt(order, node)) continue;
      for (;;) {
        const member = open.pop() ?? node;
        isOpen[member] = 0;
        of[member] = count;
        if (member === node) break;
      }
      count++;
    }
  }
  return { of, count };
}
