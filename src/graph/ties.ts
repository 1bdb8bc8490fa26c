import { flagAt, integerAt, numberAt } from './element.ts';

/** Payments between persons, in any order; a pair may come several times. */
export interface TieColumns {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly cents: Float64Array;
}

/** Who paid whom: each pair of payer and payee once, in order of payer, then of payee. */
export interface Ties {
  readonly nodes: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** What the payer paid the payee in all, above nought. */
  readonly cents: Float64Array;
  /** Ties of one payer: from `outStart[v]` up to `outStart[v + 1]`. */
  readonly outStart: Uint32Array;
  /** Ties of one payee, in order of payer: `inTies[inStart[v] … inStart[v + 1]]`. */
  readonly inStart: Uint32Array;
  readonly inTies: Uint32Array;
  /** Nodes with more different partners than the cap: their ties are taken out. */
  readonly hubs: readonly number[];
}

/** Who is tied to whom, whichever of them paid: each pair is listed under both. */
export interface Neighbours {
  readonly nodes: number;
  readonly start: Uint32Array;
  /** In ascending order inside one node. */
  readonly other: Uint32Array;
  /** What went between the two, both ways added up. */
  readonly cents: Float64Array;
}

/**
 * Adds payments up by payer and payee. Loops and sums not above nought make no tie; a hub loses all its ties, so that no kernel
 * walks more than the cap from any node.
 *
 * @param degreeCap  most different partners of a node, paid or paying; ≥ 1
 * @throws RangeError if columns differ in length, a node is not below `nodes`, or the cap is below one
 * Cost: time O(P log P) of P payments, memory O(P).
 */
export function tiesOf(nodes: number, columns: TieColumns, degreeCap: number): Ties {
  if (!(degreeCap >= 1)) throw new RangeError(`degree cap ${degreeCap}`);
  const { from, to, cents } = columns;
  if (from.length !== to.length || from.length !== cents.length)
    throw new RangeError(`ties of ${from.length}, ${to.length} and ${cents.length}`);
  for (const end of [from, to])
    for (const node of end) if (node >= nodes) throw new RangeError(`node ${node} of ${nodes}`);
  const sums = new Map<number, number>();
  from.forEach((one, place) => {
    const other = integerAt(to, place);
    const pair = one * nodes + other;
    if (one !== other) sums.set(pair, (sums.get(pair) ?? 0) + numberAt(cents, place));
  });
  const pairs = Float64Array.from(sums.keys()).sort();
  const payer = Uint32Array.from(pairs, (pair) => Math.floor(pair / nodes));
  const payee = Uint32Array.from(pairs, (pair) => pair % nodes);
  const paid = Float64Array.from(pairs, (pair) => sums.get(pair) ?? 0);
  const partners = partnersOf(nodes, payer, payee, paid);
  const isHub = Uint8Array.from(partners, (count) => Number(count > degreeCap));
  const kept = payer
    .map((_, tie) => tie)
    .filter(
      (tie) =>
        numberAt(paid, tie) > 0 &&
        flagAt(isHub, integerAt(payer, tie)) === 0 &&
        flagAt(isHub, integerAt(payee, tie)) === 0,
    );
  const keptFrom = kept.map((tie) => integerAt(payer, tie));
  const keptTo = kept.map((tie) => integerAt(payee, tie));
  const into = byEnd(nodes, keptTo);
  return {
    nodes,
    from: keptFrom,
    to: keptTo,
    cents: Float64Array.from(kept, (tie) => numberAt(paid, tie)),
    outStart: byEnd(nodes, keptFrom).start,
    inStart: into.start,
    inTies: into.ties,
    hubs: [...isHub.keys()].filter((node) => flagAt(isHub, node) === 1),
  };
}

/** Different partners of each node, whichever of the two paid. */
function partnersOf(nodes: number, payer: Uint32Array, payee: Uint32Array, paid: Float64Array): Uint32Array {
  const partners = new Uint32Array(nodes);
  const met = new Set<number>();
  payer.forEach((one, tie) => {
    const other = integerAt(payee, tie);
    const pair = Math.min(one, other) * nodes + Math.max(one, other);
    if (numberAt(paid, tie) <= 0 || met.has(pair)) return;
    met.add(pair);
    partners[one] = integerAt(partners, one) + 1;
    partners[other] = integerAt(partners, other) + 1;
  });
  return partners;
}

function byEnd(nodes: number, end: Uint32Array): { readonly start: Uint32Array; readonly ties: Uint32Array } {
  const start = new Uint32Array(nodes + 1);
  for (const node of end) start[node + 1] = integerAt(start, node + 1) + 1;
  for (let node = 0; node < nodes; node++) start[node + 1] = integerAt(start, node) + integerAt(start, node + 1);
  const next = start.slice(0, nodes);
  const ties = new Uint32Array(end.length);
  end.forEach((node, tie) => {
    const place = integerAt(next, node);
    ties[place] = tie;
    next[node] = place + 1;
  });
  return { start, ties };
}

/** Who is tied to whom by money, in either direction. Cost: time and memory O(ties), the lists sorted. */
export function neighboursOf(ties: Ties): Neighbours {
  return neighboursFrom(ties.nodes, ties);
}

/**
 * Who is tied to whom by pairs of any kind, several layers together; a pair that comes twice counts once, its money added up.
 *
 * @throws RangeError if a node is not below `nodes`
 */
export function neighboursFrom(nodes: number, { from, to, cents }: TieColumns): Neighbours {
  const lists = Array.from({ length: nodes }, () => new Map<number, number>());
  const add = (one: number, other: number, sum: number): void => {
    const list = lists[one];
    if (!list) throw new RangeError(`node ${one} of ${nodes}`);
    list.set(other, (list.get(other) ?? 0) + sum);
  };
  from.forEach((one, tie) => {
    const other = integerAt(to, tie);
    if (one === other) return;
    add(one, other, numberAt(cents, tie));
    add(other, one, numberAt(cents, tie));
  });
  const start = new Uint32Array(nodes + 1);
  lists.forEach((list, node) => (start[node + 1] = integerAt(start, node) + list.size));
  const other = new Uint32Array(integerAt(start, nodes));
  const sums = new Float64Array(other.length);
  lists.forEach((list, node) => {
    let place = integerAt(start, node);
    for (const [end, sum] of [...list].sort(([a], [b]) => a - b)) {
      other[place] = end;
      sums[place] = sum;
      place++;
    }
  });
  return { nodes, start, other, cents: sums };
}

/** Nodes tied to one, in ascending order. */
export const tiedTo = ({ start, other }: Neighbours, node: number): Uint32Array =>
  other.subarray(integerAt(start, node), integerAt(start, node + 1));
