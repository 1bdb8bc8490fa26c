import type { Flow, Unfolded } from './unfold.ts';

/** Columns a drawing of these flows needs: the names on its longest way. */
export function columnsOf(flows: readonly Unfolded<Flow>[]): number {
  const known = new Map<string, number>();
  const after = (name: string): number => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const ways = flows
      .filter(({ flow }) => flow.from === name)
      .map(({ flow, comesBack }) => (comesBack ? 2 : 1 + after(flow.to)));
    const depth = Math.max(1, ...ways);
    known.set(name, depth);
    return depth;
  };
  return Math.max(1, ...flows.map(({ flow }) => after(flow.from)));
}

/** Pixels a name may take beside its node before it meets the next column, in a drawing as narrow as a page's column. */
export const labelWidth = (columns: number): number => Math.round(Math.min(160, Math.max(56, 640 / columns - 18)));
