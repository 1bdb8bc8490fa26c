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

/** Pixels that names take: beside a node before they meet the next column, and at the end of the ways, where they stand beside the drawing. */
interface Room {
  readonly label: number;
  readonly end: number;
}

/** What a drawing gives to names: `right` is left free beside it. The last column has no next one to meet. */
const given = (columns: number, { label, end }: Room, bottom: number) => ({
  right: end + 20,
  bottom,
  label: { width: label },
  levels: [{ depth: columns - 1, label: { width: end } }],
});

/** Ribbons keep some room in a narrow place; a wide one has more for names. */
export const ribbonRoom = (columns: number, bottom: { readonly narrow: number; readonly wide: number }) => {
  const usual = given(columns, { label: labelWidth(columns, 640), end: 112 }, bottom.wide);
  const narrow = { label: Math.max(36, Math.round(260 / columns - 12)), end: 98 };
  return {
    usual,
    media: [
      {
        query: { maxWidth: 520 },
        option: {
          title: { textStyle: { width: 340, overflow: 'break', lineHeight: 16 } },
          series: [given(columns, narrow, bottom.narrow)],
        },
      },
      {
        query: { minWidth: 1000 },
        option: { series: [given(columns, { label: labelWidth(columns, 800), end: 180 }, bottom.wide)] },
      },
      { option: { series: [usual] } },
    ],
  };
};

/** Pixels a name may take beside its node before it meets the next column. @param across  pixels of the narrowest drawing it is for, without its margins */
const labelWidth = (columns: number, across: number): number =>
  Math.round(Math.min(200, Math.max(56, across / columns - 18)));
