import { integerAt, numberAt } from './element.ts';
import { type Neighbours, tiedTo } from './ties.ts';

export interface Betweenness {
  /** Part of the pairs of other nodes whose shortest ways lead through the node, 0 to 1. */
  readonly share: Float64Array;
  /** From every node, or from a sample of them. */
  readonly isExact: boolean;
}

/**
 * How often a node lies on the shortest ways between two others; ways of equal length share. Ties have no direction and no weight.
 * With at least as many sources as nodes the answer is exact; else it is an estimate from that many nodes drawn by `random`.
 *
 * @param sources  ≥ 1
 * @param random   numbers in [0, 1); not called when the answer is exact
 * @yields         the fraction of sources done
 * @throws RangeError on less than one source
 * Cost: time O(sources × (nodes + ties)), memory O(nodes). Source: Brandes, A faster algorithm for betweenness centrality, 2001;
 * Brandes and Pich, Centrality estimation in large networks, 2007.
 */
export function* betweenness(
  neighbours: Neighbours,
  sources: number,
  random: () => number,
): Generator<number, Betweenness, void> {
  if (!(sources >= 1)) throw new RangeError(`${sources} sources`);
  const { nodes } = neighbours;
  const isExact = sources >= nodes;
  const drawn = isExact ? [...Array(nodes).keys()] : sampleOf(nodes, sources, random);
  const share = new Float64Array(nodes);
  const ways = new Float64Array(nodes);
  const steps = new Int32Array(nodes);
  const dependency = new Float64Array(nodes);
  const queue = new Uint32Array(nodes);
  for (const [done, source] of drawn.entries()) {
    ways.fill(0);
    steps.fill(-1);
    dependency.fill(0);
    ways[source] = 1;
    steps[source] = 0;
    queue[0] = source;
    let seen = 1;
    for (let at = 0; at < seen; at++) {
      const node = integerAt(queue, at);
      const next = (steps[node] ?? 0) + 1;
      for (const end of tiedTo(neighbours, node)) {
        if (steps[end] === -1) {
          steps[end] = next;
          queue[seen] = end;
          seen++;
        }
        if (steps[end] === next) ways[end] = numberAt(ways, end) + numberAt(ways, node);
      }
    }
    for (let at = seen - 1; at > 0; at--) {
      const node = integerAt(queue, at);
      const part = (1 + numberAt(dependency, node)) / numberAt(ways, node);
      for (const before of tiedTo(neighbours, node))
        if (steps[before] === (steps[node] ?? 0) - 1)
          dependency[before] = numberAt(dependency, before) + numberAt(ways, before) * part;
      share[node] = numberAt(share, node) + numberAt(dependency, node);
    }
    yield (done + 1) / drawn.length;
  }
  const pairs = (nodes - 1) * (nodes - 2);
  const scale = pairs > 0 ? nodes / (drawn.length * pairs) : 0;
  return { share: share.map((sum) => sum * scale), isExact };
}

/** So many different numbers below `of`: a shuffle that stops early. */
function sampleOf(of: number, size: number, random: () => number): readonly number[] {
  const numbers = Uint32Array.from({ length: of }, (_, number) => number);
  for (let place = 0; place < size; place++) {
    const drawn = place + Math.floor(random() * (of - place));
    const held = integerAt(numbers, place);
    numbers[place] = integerAt(numbers, drawn);
    numbers[drawn] = held;
  }
  return [...numbers.subarray(0, size)];
}
