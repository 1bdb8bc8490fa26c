import { components } from './components.ts';
import { flagAt, integerAt, numberAt } from './element.ts';
import { lazyHeap } from './lazy-heap.ts';

/** Links by which nodes are joined, whichever way; several may join the same two. */
export interface JoiningLinks {
  readonly nodes: number;
  readonly one: Uint32Array;
  readonly other: Uint32Array;
  /** What it costs to lean on a link, above nought: the weaker the link, the dearer. */
  readonly cost: Float64Array;
  /** Nodes that join nobody, such as a bank or a tax office; a subject is never passed over. */
  readonly isPassedOver: Uint8Array;
}

export interface ConnectingNetwork {
  /** Links of the network, the cheapest first. */
  readonly links: readonly number[];
  readonly cost: number;
  /** The subjects, in the parts that could be joined: one part when all are. */
  readonly parts: readonly (readonly number[])[];
  /** Nodes passed over that the search came upon, in ascending order. */
  readonly passedOver: readonly number[];
}

const NONE = 0xffffffff;

/**
 * A small set of links that joins the subjects. At most twice as dear, less two parts in the number of subjects, as the cheapest there is:
 * finding that one is NP-hard. Each subject spreads until it meets the others; of the meetings the cheapest that join are kept, then every
 * end that is no subject is cut off.
 *
 * @param subjects  at least two different nodes
 * @throws RangeError if a subject or an end of a link is no node, there are fewer than two subjects, or a cost is not above nought
 * Cost: O(links × log links). Source: Mehlhorn, A faster approximation algorithm for the Steiner problem in graphs, IPL 27 (1988).
 */
export function connectingNetwork(joining: JoiningLinks, subjects: readonly number[]): ConnectingNetwork {
  const terminals = [...new Set(subjects)].sort((a, b) => a - b);
  assertAsked(joining, terminals);
  const { nodes, one, other, cost } = joining;
  const isTerminal = new Uint8Array(nodes);
  for (const node of terminals) isTerminal[node] = 1;
  const spread = spreadFrom(joining, terminals, isTerminal);
  const meetings: { readonly link: number; readonly far: number }[] = [];
  for (let link = 0; link < one.length; link++) {
    const [a, b] = [integerAt(one, link), integerAt(other, link)];
    const [from, to] = [integerAt(spread.origin, a), integerAt(spread.origin, b)];
    if (from === NONE || to === NONE || from === to) continue;
    meetings.push({ link, far: numberAt(spread.far, a) + numberAt(cost, link) + numberAt(spread.far, b) });
  }
  meetings.sort((a, b) => a.far - b.far || a.link - b.link);
  const joined = sets(nodes);
  const taken = new Set<number>();
  for (const { link } of meetings) {
    const ends = [integerAt(one, link), integerAt(other, link)];
    if (!joined.join(integerAt(spread.origin, ends[0] ?? 0), integerAt(spread.origin, ends[1] ?? 0))) continue;
    taken.add(link);
    for (let node of ends)
      for (let by = integerAt(spread.by, node); by !== NONE; by = integerAt(spread.by, node)) {
        taken.add(by);
        node = integerAt(one, by) === node ? integerAt(other, by) : integerAt(one, by);
      }
  }
  const links = pruned(joining, cheapestTree(joining, taken), isTerminal);
  const from = Uint32Array.from(links, (link) => integerAt(one, link));
  const to = Uint32Array.from(links, (link) => integerAt(other, link));
  const part = components(nodes, from, to);
  const parts = new Map<number, number[]>();
  for (const node of terminals) {
    const first = integerAt(part, node);
    parts.set(first, [...(parts.get(first) ?? []), node]);
  }
  return {
    links,
    cost: links.reduce((sum, link) => sum + numberAt(cost, link), 0),
    parts: [...parts.values()],
    passedOver: spread.passedOver,
  };
}

/** How far each node is from the nearest subject, which that is, and the link by which it was reached. */
function spreadFrom(
  { nodes, one, other, cost, isPassedOver }: JoiningLinks,
  terminals: readonly number[],
  isTerminal: Uint8Array,
) {
  const around: number[][] = Array.from({ length: nodes }, () => []);
  one.forEach((node, link) => {
    around[node]?.push(link);
    around[integerAt(other, link)]?.push(link);
  });
  const far = new Float64Array(nodes).fill(Infinity);
  const origin = new Uint32Array(nodes).fill(NONE);
  const by = new Uint32Array(nodes).fill(NONE);
  const settled = new Uint8Array(nodes);
  const passedOver = new Set<number>();
  const heap = lazyHeap();
  for (const node of terminals) {
    far[node] = 0;
    origin[node] = node;
    heap.push(node, 0);
  }
  for (let top = heap.pop(); top; top = heap.pop()) {
    const node = top.item;
    if (flagAt(settled, node) === 1) continue;
    settled[node] = 1;
    for (const link of around[node] ?? []) {
      const next = integerAt(one, link) === node ? integerAt(other, link) : integerAt(one, link);
      if (flagAt(isPassedOver, next) === 1 && flagAt(isTerminal, next) === 0) {
        passedOver.add(next);
        continue;
      }
      const reached = numberAt(far, node) + numberAt(cost, link);
      if (reached >= numberAt(far, next)) continue;
      far[next] = reached;
      origin[next] = integerAt(origin, node);
      by[next] = link;
      heap.push(next, reached);
    }
  }
  return { far, origin, by, passedOver: [...passedOver].sort((a, b) => a - b) };
}

/** Of some links, the cheapest that keep together what they join. */
function cheapestTree({ nodes, one, other, cost }: JoiningLinks, links: Iterable<number>): readonly number[] {
  const joined = sets(nodes);
  return [...links]
    .sort((a, b) => numberAt(cost, a) - numberAt(cost, b) || a - b)
    .filter((link) => joined.join(integerAt(one, link), integerAt(other, link)));
}

/** Cuts off ends that are no subject until none is left. */
function pruned(
  { nodes, one, other }: JoiningLinks,
  tree: readonly number[],
  isTerminal: Uint8Array,
): readonly number[] {
  const degree = new Uint32Array(nodes);
  let links = tree;
  for (;;) {
    degree.fill(0);
    for (const link of links)
      for (const node of [integerAt(one, link), integerAt(other, link)]) degree[node] = integerAt(degree, node) + 1;
    const isEnd = (node: number): boolean => integerAt(degree, node) === 1 && flagAt(isTerminal, node) === 0;
    const kept = links.filter((link) => !isEnd(integerAt(one, link)) && !isEnd(integerAt(other, link)));
    if (kept.length === links.length) return kept;
    links = kept;
  }
}

function sets(elements: number): { join(one: number, other: number): boolean } {
  const parent = Uint32Array.from({ length: elements }, (_, element) => element);
  const rootOf = (element: number): number => {
    let here = element;
    while (integerAt(parent, here) !== here) {
      parent[here] = integerAt(parent, integerAt(parent, here));
      here = integerAt(parent, here);
    }
    return here;
  };
  return {
    join(one, other) {
      const [a, b] = [rootOf(one), rootOf(other)];
      parent[Math.max(a, b)] = Math.min(a, b);
      return a !== b;
    },
  };
}

function assertAsked({ nodes, one, other, cost, isPassedOver }: JoiningLinks, terminals: readonly number[]): void {
  if (terminals.length < 2) throw new RangeError('a network joins two subjects at least');
  if (terminals.some((node) => !(node >= 0 && node < nodes))) throw new RangeError('a subject is no node');
  if (one.length !== other.length || one.length !== cost.length || isPassedOver.length !== nodes)
    throw new RangeError(`links with ${one.length}, ${other.length} and ${cost.length}`);
  if (one.some((node) => node >= nodes) || other.some((node) => node >= nodes))
    throw new RangeError('an end is no node');
  if (cost.some((one) => !(one > 0))) throw new RangeError('a link costs more than nought');
}
