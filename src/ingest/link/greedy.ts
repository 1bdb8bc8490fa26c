/** Pairs taken in the order given, each row once. */
export function oneToOne<Pair>(
  pairs: readonly Pair[],
  ends: (pair: Pair) => readonly [number, number],
): readonly Pair[] {
  const used = new Set<number>();
  return pairs.filter((pair) => {
    const [one, other] = ends(pair);
    if (used.has(one) || used.has(other)) return false;
    used.add(one).add(other);
    return true;
  });
}
