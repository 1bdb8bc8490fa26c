import { integerAt } from './element.ts';

/**
 * Connected components: elements joined by a chain of links share a number, the smallest element among them.
 *
 * @param elements  how many, numbered from 0
 * @param from      one end of each link
 * @param to        the other end, of the same length
 * @throws RangeError if a link names an element from `elements` up
 * Cost: time O(links × α(elements)), memory 8 bytes an element. Union by size with path halving, Tarjan and van Leeuwen, JACM 31 (1984).
 */
export function components(elements: number, from: Uint32Array, to: Uint32Array): Uint32Array {
  if (from.length !== to.length) throw new RangeError(`links with ${from.length} and ${to.length} ends`);
  const parent = Uint32Array.from({ length: elements }, (_, element) => element);
  const size = new Uint32Array(elements).fill(1);

  function rootOf(element: number): number {
    let here = element;
    while (integerAt(parent, here) !== here) {
      const above = integerAt(parent, integerAt(parent, here));
      parent[here] = above;
      here = above;
    }
    return here;
  }

  for (let link = 0; link < from.length; link++) {
    const one = rootOf(integerAt(from, link));
    const other = rootOf(integerAt(to, link));
    if (one === other) continue;
    const [large, small] = integerAt(size, one) >= integerAt(size, other) ? [one, other] : [other, one];
    parent[small] = large;
    size[large] = integerAt(size, large) + integerAt(size, small);
  }

  const smallest = new Uint32Array(elements).fill(elements);
  for (let element = 0; element < elements; element++) {
    const root = rootOf(element);
    smallest[root] = Math.min(integerAt(smallest, root), element);
  }
  return parent.map((_, element) => integerAt(smallest, rootOf(element)));
}
