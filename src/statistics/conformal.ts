/**
 * Chance that a score at least as high comes from the peers: (1 + peers at or above) / (1 + peers). It can be no smaller than
 * 1 / (peers + 1), which is to be printed beside it.
 *
 * @param score  of the one looked at, not itself among the peers
 * @param peers  scores of the others, in ascending order
 * Source: Bates et al., Testing for outliers with conformal p-values, arXiv 2104.08279.
 */
export function conformalChance(score: number, peers: ArrayLike<number>): number {
  let low = 0;
  let high = peers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((peers[middle] ?? Infinity) < score) low = middle + 1;
    else high = middle;
  }
  return (1 + peers.length - low) / (1 + peers.length);
}
