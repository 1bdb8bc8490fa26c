import type { JoiningLinks } from './connecting-network.ts';
import type { Links } from './link-chart.ts';

/** Ties other than money, each between two nodes under any whole numbers; a pair may come several times. */
export interface Ties {
  readonly one: Float64Array;
  readonly other: Float64Array;
}

/** Everything by which nodes may be joined, under numbers of its own. */
export interface Joining extends JoiningLinks {
  /** The node of each number, in ascending order. */
  readonly node: readonly number[];
  readonly numberOf: ReadonlyMap<number, number>;
}

/** What every step costs: few steps come before strong ones. */
const STEP = 1000;
/** Added to a link of money that tends to nothing; half of it at ten thousand euros. */
const WEAK = 400;
const HALF = 1_000_000;
/** Added to a tie of a register: it weighs as some seventeen thousand euros do. */
const TIE = 150;
/** Partners from which a node begins to be a hub, and what each doubling beyond adds to every link to it. */
const HUB = 20;
const DOUBLING = 500;

/**
 * Links of money and ties of registers as what subjects are joined by. A step costs the same whatever it is, a weak one somewhat more,
 * and one to a node with many partners much more, since what everybody deals with joins nobody; to subjects that is not added.
 *
 * @param passedOver  nodes that join nobody
 * @throws RangeError if the columns of ties differ in length
 * Cost: O(links + ties). The weights are a proposal, stated in the product.
 */
export function joiningLinks(
  { links, partners }: Links,
  ties: Ties,
  subjects: readonly number[],
  passedOver: Iterable<number>,
): Joining {
  if (ties.one.length !== ties.other.length) throw new RangeError('columns of different lengths');
  const known = new Set([...subjects, ...partners.keys(), ...ties.one, ...ties.other]);
  const node = [...known].sort((a, b) => a - b);
  const numberOf = new Map(node.map((id, place) => [id, place]));
  const asked = new Set(subjects);
  const crowd = (id: number): number => {
    const count = partners.get(id) ?? 0;
    return asked.has(id) || count <= HUB ? 0 : DOUBLING * Math.log2(count / HUB);
  };
  const all = [
    ...links.map(({ one, other, forth, back }) => ({
      one,
      other,
      weak: WEAK / (1 + Math.max(0, forth + back) / HALF),
    })),
    ...Array.from(ties.one, (one, place) => ({ one, other: ties.other[place] ?? one, weak: TIE })),
  ];
  const isPassedOver = new Uint8Array(node.length);
  for (const id of passedOver) {
    const number = numberOf.get(id);
    if (number !== undefined) isPassedOver[number] = 1;
  }
  return {
    nodes: node.length,
    node,
    numberOf,
    isPassedOver,
    one: Uint32Array.from(all, ({ one }) => numberOf.get(one) ?? 0),
    other: Uint32Array.from(all, ({ other }) => numberOf.get(other) ?? 0),
    cost: Float64Array.from(all, ({ one, other, weak }) => STEP + weak + crowd(one) + crowd(other)),
  };
}
