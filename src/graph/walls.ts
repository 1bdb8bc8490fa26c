import type { FlowGraph } from '#domain/check.ts';
import { flagAt, integerAt } from './element.ts';

/** What a path may not cross: a sum of the flags below for each account, 0 where the way is open. */
export type Walls = Uint8Array;

/** A service: bank, tax office, utility, marketplace. Money that reaches it goes no further along a path. */
export const SERVICE = 1;
/** Pays more different accounts than the degree cap. */
export const PAYS_MANY = 2;
/** Is paid by more different accounts than the degree cap. */
export const PAID_BY_MANY = 4;

/**
 * Accounts that paths do not cross, and why.
 *
 * Counterparties are counted once each: a shop that pays eight suppliers a thousand times is no hub.
 *
 * @param degreeCap  most distinct payees, and most distinct payers, of an account that is not a hub; ≥ 1
 * Cost: time O(V + E), memory 5 bytes an account. Source: METHODS.md 3.5 and 6.
 */
export function wallsOf(graph: FlowGraph, degreeCap: number): Walls {
  const { vertices, from, to, outStart, outEdges, inStart, inEdges, isService } = graph;
  const pays = crowded(vertices, outStart, outEdges, to, degreeCap);
  const isPaid = crowded(vertices, inStart, inEdges, from, degreeCap);
  return isService.map(
    (service, account) =>
      (service ? SERVICE : 0) + flagAt(pays, account) * PAYS_MANY + flagAt(isPaid, account) * PAID_BY_MANY,
  );
}

/** Accounts not searched because they pay too many others, known services left out: nothing can be said of them. */
export function hubsOf(walls: Walls): readonly number[] {
  return [...walls.keys()].filter((account) => (flagAt(walls, account) & (PAYS_MANY | SERVICE)) === PAYS_MANY);
}

function crowded(
  vertices: number,
  start: Uint32Array,
  edges: Uint32Array,
  otherEnd: Uint32Array,
  degreeCap: number,
): Uint8Array {
  const isCrowded = new Uint8Array(vertices);
  const countedFor = new Uint32Array(vertices);
  for (let account = 0; account < vertices; account++) {
    const first = integerAt(start, account);
    const last = integerAt(start, account + 1);
    if (last - first <= degreeCap) continue;
    let others = 0;
    for (let place = first; place < last; place++) {
      const other = integerAt(otherEnd, integerAt(edges, place));
      if (countedFor[other] === account + 1) continue;
      countedFor[other] = account + 1;
      others++;
    }
    if (others > degreeCap) isCrowded[account] = 1;
  }
  return isCrowded;
}
