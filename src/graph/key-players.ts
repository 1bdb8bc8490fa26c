import { flagAt, integerAt, numberAt } from './element.ts';
import { type Neighbours, tiedTo } from './ties.ts';

/** What still holds together. */
export interface Cohesion {
  /** Nodes of the largest group tied together. */
  readonly largest: number;
  /** Groups of two nodes and more. */
  readonly groups: number;
  /** Money on the ties that are left, each tie once. */
  readonly cents: number;
}

export interface KeyPlayer extends Cohesion {
  /** Taken away at this step, after those before it; the numbers are what is left then. */
  readonly node: number;
}

/** What holds together once nodes are taken away with their ties. Cost: time and memory O(nodes + ties). */
export function cohesionWithout(neighbours: Neighbours, removed: Iterable<number>): Cohesion {
  const isGone = goneOf(neighbours, removed);
  const pieces = piecesOf(neighbours, isGone);
  return {
    largest: pieces.reduce((most, { size }) => Math.max(most, size), 0),
    groups: pieces.filter(({ size }) => size > 1).length,
    cents: centsLeft(neighbours, isGone),
  };
}

/**
 * Nodes taken away one after the other, each time the one whose absence leaves the smallest largest group (`'group'`) or the least
 * money (`'money'`); of equals the one that takes most money away, then the first. A greedy order, not the best set of so many.
 *
 * @param most  how many are taken away; fewer where no tie is left
 * Cost: time O(most × (nodes + ties)): one walk tells for every node at once what its absence would leave. Memory O(nodes).
 * Source: Borgatti, Identifying sets of key players in a social network, 2006; cut vertices by Hopcroft and Tarjan 1973.
 */
export function keyPlayers(neighbours: Neighbours, most: number, aim: 'group' | 'money'): readonly KeyPlayer[] {
  const gone: number[] = [];
  const players: KeyPlayer[] = [];
  while (players.length < most) {
    const isGone = goneOf(neighbours, gone);
    const left = largestWithoutEach(neighbours, isGone);
    const lost = centsOfEach(neighbours, isGone);
    const isBetter = (node: number, than: number): boolean => {
      const group = integerAt(left, than) - integerAt(left, node);
      const money = numberAt(lost, node) - numberAt(lost, than);
      return aim === 'group' ? group > 0 || (group === 0 && money > 0) : money > 0;
    };
    let best = -1;
    for (let node = 0; node < neighbours.nodes; node++) {
      if (flagAt(isGone, node) === 1 || numberAt(lost, node) < 0) continue;
      if (best < 0 || isBetter(node, best)) best = node;
    }
    if (best < 0) break;
    gone.push(best);
    players.push({ node: best, ...cohesionWithout(neighbours, gone) });
  }
  return players;
}

function goneOf({ nodes }: Neighbours, removed: Iterable<number>): Uint8Array {
  const isGone = new Uint8Array(nodes);
  for (const node of removed) isGone[node] = 1;
  return isGone;
}

function centsLeft({ nodes, start, other, cents }: Neighbours, isGone: Uint8Array): number {
  let sum = 0;
  for (let node = 0; node < nodes; node++) {
    if (flagAt(isGone, node) === 1) continue;
    for (let place = integerAt(start, node); place < integerAt(start, node + 1); place++) {
      const end = integerAt(other, place);
      if (end > node && flagAt(isGone, end) === 0) sum += numberAt(cents, place);
    }
  }
  return sum;
}

/** Money on the ties of each node that are left; −1 for a node without one. */
function centsOfEach({ nodes, start, other, cents }: Neighbours, isGone: Uint8Array): Float64Array {
  const sums = new Float64Array(nodes).fill(-1);
  for (let node = 0; node < nodes; node++)
    for (let place = integerAt(start, node); place < integerAt(start, node + 1); place++)
      if (flagAt(isGone, integerAt(other, place)) === 0)
        sums[node] = Math.max(0, numberAt(sums, node)) + numberAt(cents, place);
  return sums;
}

interface Piece {
  readonly root: number;
  readonly size: number;
}

function piecesOf(neighbours: Neighbours, isGone: Uint8Array): readonly Piece[] {
  const isSeen = isGone.slice();
  const pieces: Piece[] = [];
  const queue = new Uint32Array(neighbours.nodes);
  for (let root = 0; root < neighbours.nodes; root++) {
    if (flagAt(isSeen, root) === 1) continue;
    isSeen[root] = 1;
    queue[0] = root;
    let size = 1;
    for (let at = 0; at < size; at++)
      for (const end of tiedTo(neighbours, integerAt(queue, at)))
        if (flagAt(isSeen, end) === 0) {
          isSeen[end] = 1;
          queue[size] = end;
          size++;
        }
    pieces.push({ root, size });
  }
  return pieces;
}

/** Size of the largest group left when one more node is taken away, for each node. */
function largestWithoutEach(neighbours: Neighbours, isGone: Uint8Array): Uint32Array {
  const { nodes, start, other } = neighbours;
  const pieces = [...piecesOf(neighbours, isGone)].sort((a, b) => b.size - a.size);
  const [first, second] = pieces;
  const left = new Uint32Array(nodes).fill(first?.size ?? 0);
  if (!first) return left;
  const order = new Uint32Array(nodes);
  const low = new Uint32Array(nodes);
  const size = new Uint32Array(nodes);
  const cutOff = new Uint32Array(nodes);
  const largestCut = new Uint32Array(nodes);
  const next = start.slice(0, nodes);
  const path = [first.root];
  let visited = 0;
  while (path.length > 0) {
    const node = path[path.length - 1] ?? first.root;
    if (integerAt(order, node) === 0) {
      visited++;
      order[node] = visited;
      low[node] = visited;
      size[node] = 1;
    }
    const place = integerAt(next, node);
    if (place < integerAt(start, node + 1)) {
      next[node] = place + 1;
      const end = integerAt(other, place);
      if (flagAt(isGone, end) === 1) continue;
      if (integerAt(order, end) === 0) path.push(end);
      else low[node] = Math.min(integerAt(low, node), integerAt(order, end));
      continue;
    }
    path.pop();
    const rest = first.size - 1 - integerAt(cutOff, node);
    left[node] = Math.max(rest, integerAt(largestCut, node), second?.size ?? 0);
    const above = path[path.length - 1];
    if (above === undefined) continue;
    low[above] = Math.min(integerAt(low, above), integerAt(low, node));
    size[above] = integerAt(size, above) + integerAt(size, node);
    if (integerAt(low, node) < integerAt(order, above)) continue;
    cutOff[above] = integerAt(cutOff, above) + integerAt(size, node);
    largestCut[above] = Math.max(integerAt(largestCut, above), integerAt(size, node));
  }
  return left;
}
