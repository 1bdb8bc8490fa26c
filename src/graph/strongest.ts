/** An instance of a shape: its edges, and how well it fits. */
export interface Instance {
  readonly edges: readonly number[];
  readonly strength: number;
}

export interface Kept<Item extends Instance> {
  readonly instance: Item;
  /** Instances left out because they tell of the same transfers. */
  readonly others: number;
}

/**
 * Instances of which no two tell of the same transfers: from the strongest down, one that shares at least half of its own edges, or
 * half of the edges of one already kept, is counted there and left out. Of equals, the one with the earliest edges is kept.
 *
 * Cost: time O(edges in all instances × instances kept that share one), memory the same.
 */
export function strongest<Item extends Instance>(instances: readonly Item[]): readonly Kept<Item>[] {
  const kept: { readonly instance: Item; others: number }[] = [];
  const holders = new Map<number, number[]>();
  const ranked = instances
    .map((instance) => ({ instance, order: [...instance.edges].sort((a, b) => a - b) }))
    .sort((a, b) => b.instance.strength - a.instance.strength || compareLists(a.order, b.order));
  for (const { instance } of ranked) {
    const shared = new Map<number, number>();
    for (const edge of instance.edges)
      for (const holder of holders.get(edge) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    const same = [...shared].find(([holder, edges]) => {
      const shorter = Math.min(instance.edges.length, kept[holder]?.instance.edges.length ?? 0);
      return 2 * edges >= shorter;
    });
    const known = same && kept[same[0]];
    if (known) {
      known.others++;
      continue;
    }
    for (const edge of instance.edges) holders.set(edge, [...(holders.get(edge) ?? []), kept.length]);
    kept.push({ instance, others: 0 });
  }
  return kept;
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((edge, index) => edge !== other[index]);
  if (place < 0) return one.length - other.length;
  return (one[place] ?? 0) - (other[place] ?? -1);
}
