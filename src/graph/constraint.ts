import { integerAt, numberAt } from './element.ts';
import type { Neighbours } from './ties.ts';

/**
 * Burt's constraint: how much all that a person's partners deal with leads back to the same few. Low where the partners do not deal
 * with one another, so that the person stands between them. Shares are of money, both ways added up.
 *
 * @returns  one number a node; NaN for a node without a partner
 * Cost: time O(Σ degree²), memory 8 bytes a node. Source: Burt, Structural Holes, 1992, chapter 2: c(v) = Σ_j (p_vj + Σ_q p_vq p_qj)².
 */
export function constraints({ nodes, start, other, cents }: Neighbours): Float64Array {
  const dealt = new Float64Array(nodes);
  for (let node = 0; node < nodes; node++)
    for (let place = integerAt(start, node); place < integerAt(start, node + 1); place++)
      dealt[node] = numberAt(dealt, node) + numberAt(cents, place);
  const found = new Float64Array(nodes).fill(NaN);
  const reach = new Float64Array(nodes);
  const partnerOf = new Uint32Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const first = integerAt(start, node);
    const last = integerAt(start, node + 1);
    if (first === last) continue;
    for (let place = first; place < last; place++) {
      const partner = integerAt(other, place);
      partnerOf[partner] = node + 1;
      reach[partner] = numberAt(cents, place) / numberAt(dealt, node);
    }
    for (let place = first; place < last; place++) {
      const through = integerAt(other, place);
      const part = numberAt(cents, place) / numberAt(dealt, node);
      for (let step = integerAt(start, through); step < integerAt(start, through + 1); step++) {
        const end = integerAt(other, step);
        if (partnerOf[end] !== node + 1) continue;
        reach[end] = numberAt(reach, end) + (part * numberAt(cents, step)) / numberAt(dealt, through);
      }
    }
    let sum = 0;
    for (let place = first; place < last; place++) sum += numberAt(reach, integerAt(other, place)) ** 2;
    found[node] = sum;
  }
  return found;
}
