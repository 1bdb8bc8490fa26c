import type { Look } from '../look.ts';
import type { Mark } from '../mark.ts';
import { columnsOf, ribbonRoom } from './depth.ts';
import type { Flow, Unfolded } from './unfold.ts';

/** What a drawing of ribbons says of its stops and ribbons. */
export interface Ribbons<Ribbon extends Flow> {
  /** What stands beside a stop; it is cut where it meets the next. */
  title(stop: string): string;
  /** What is said of a stop under the pointer. */
  says(stop: string): string;
  colour(stop: string): string;
  mark(ribbon: Ribbon): Mark;
  /** Pixels between two stops of a column. */
  readonly gap: number;
  /** Pixels left under the drawing, for what is printed there. */
  readonly under: { readonly narrow: number; readonly wide: number };
}

const twin = (stop: string) => `${stop} ↩`;

/**
 * Ribbons without a cycle as ECharts draws them: a way back ends in a second, dashed stop that only receives, so that no circle
 * reaches the layout.
 */
export function ribbonSeries<Ribbon extends Flow>(
  drawn: readonly Unfolded<Ribbon>[],
  { title, says, colour, mark, gap, under }: Ribbons<Ribbon>,
  { colours, words }: Look,
) {
  const columns = columnsOf(drawn);
  const stops = new Map<string, { readonly of: string; readonly back: boolean }>();
  for (const { flow, comesBack } of drawn) {
    stops.set(flow.from, { of: flow.from, back: false });
    stops.set(comesBack ? twin(flow.to) : flow.to, { of: flow.to, back: comesBack });
  }
  const { usual, media } = ribbonRoom(columns, under);
  return {
    media,
    series: [
      {
        type: 'sankey',
        ...usual,
        left: 4,
        top: 8,
        nodeGap: gap,
        nodeWidth: 10,
        draggable: false,
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: colours.accent, opacity: 0.28, curveness: 0.5 },
        label: {
          color: colours.ink,
          fontSize: 12,
          ...usual.label,
          overflow: 'truncate',
          formatter: ({ data }: { data: { readonly title: string } }) => data.title,
        },
        data: [...stops].map(([name, { of, back }]) => ({
          name,
          title: `${back ? `↩ ${words.comesBack} ` : ''}${title(of)}`,
          says: says(of),
          itemStyle: {
            color: back ? colours.sheet : colour(of),
            borderColor: back ? colours.moneyOut : colours.sheet,
            borderWidth: back ? 1.5 : 0,
            borderType: back ? 'dashed' : 'solid',
          },
        })),
        links: drawn.map(({ flow, comesBack }) => ({
          source: flow.from,
          target: comesBack ? twin(flow.to) : flow.to,
          value: flow.amount,
          lineStyle: comesBack ? { color: colours.moneyOut, opacity: 0.42 } : {},
          mark: mark(flow),
        })),
      },
    ],
  };
}
