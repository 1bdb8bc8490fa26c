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

/** In a narrow place names are shorter, so that the ribbons keep some room. */
export const narrowRibbons = (columns: number, bottom: { readonly narrow: number; readonly wide: number }) => ({
  media: [
    {
      query: { maxWidth: 520 },
      option: {
        title: { textStyle: { width: 340, overflow: 'break', lineHeight: 16 } },
        series: [{ right: 118, bottom: bottom.narrow, label: { width: Math.max(36, Math.round(260 / columns - 12)) } }],
      },
    },
    { option: { series: [{ right: 132, bottom: bottom.wide, label: { width: labelWidth(columns) } }] } },
  ],
});

/** Pixels a name may take beside its node before it meets the next column, in a drawing as narrow as a page's column. */
export const labelWidth = (columns: number): number => Math.round(Math.min(160, Math.max(56, 640 / columns - 18)));

/** Names at the end of the ways stand beside the drawing, where nothing follows. */
export const END_LABEL = { width: 112 };
