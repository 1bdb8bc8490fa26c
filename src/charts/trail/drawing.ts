import type { EChartsCoreOption } from 'echarts/core';
import { columnsOf, END_LABEL, labelWidth, narrowRibbons } from '../flows/depth.ts';
import { type Flow, unfold } from '../flows/unfold.ts';
import { ground } from '../ground.ts';
import { inert } from '../inert.ts';
import type { Look } from '../look.ts';
import { text } from './text.ts';

/** What money stands at: the money picked, an account, a thing, or an end that stops it. */
export type StopKind = 'picked' | 'account' | 'asset' | 'end';

export interface DrawnStop {
  readonly key: string;
  readonly name: string;
  readonly kind: StopKind;
}

export interface DrawnFlow {
  readonly from: DrawnStop;
  readonly to: DrawnStop;
  readonly cents: number;
  readonly rows: number;
}

/** Most ribbons drawn; the others are counted below. */
export const MOST_RIBBONS = 60;

interface Ribbon extends Flow {
  readonly flow: DrawnFlow;
  readonly at: number;
}

const largest = (flows: readonly DrawnFlow[]): readonly Ribbon[] =>
  flows
    .map((flow, at) => ({ from: flow.from.key, to: flow.to.key, amount: flow.cents, flow, at }))
    .sort((one, other) => other.amount - one.amount)
    .slice(0, MOST_RIBBONS);

/** Followed money from stop to stop as ribbons; a way back is drawn to a second, dashed stop. The key of a mark is the place of its flow. */
export function trailDrawing(flows: readonly DrawnFlow[], look: Look): EChartsCoreOption {
  const { colours, words } = look;
  const own = text[look.language];
  const drawn = unfold(largest(flows));
  const stops = new Map(flows.flatMap(({ from, to }) => [from, to]).map((stop) => [stop.key, stop] as const));
  const twin = (key: string) => `${key} ↩`;
  const nodes = new Map<string, { readonly of: string; readonly back: boolean }>();
  for (const { flow, comesBack } of drawn) {
    nodes.set(flow.from, { of: flow.from, back: false });
    nodes.set(comesBack ? twin(flow.to) : flow.to, { of: flow.to, back: comesBack });
  }
  const nameOf = (key: string, most?: number) => inert(stops.get(key)?.name ?? key, most);
  const left = flows.length - drawn.length;
  const colourOf = (key: string): string => {
    switch (stops.get(key)?.kind) {
      case 'picked':
        return colours.found;
      case 'asset':
        return colours.moneyOut;
      case 'account':
        return colours.accent;
      default:
        return colours.missing;
    }
  };
  return {
    ...ground(look),
    ...narrowRibbons(columnsOf(drawn), { narrow: 30, wide: 24 }),
    ...(left > 0
      ? {
          title: {
            text: own.left(look.count(left)),
            left: 0,
            bottom: 0,
            textStyle: { fontSize: 12, fontWeight: 400, color: colours.inkSoft },
          },
        }
      : {}),
    series: [
      {
        type: 'sankey',
        left: 4,
        right: 132,
        top: 8,
        bottom: 24,
        nodeGap: 12,
        nodeWidth: 10,
        draggable: false,
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: colours.accent, opacity: 0.28, curveness: 0.5 },
        label: {
          color: colours.ink,
          fontSize: 12,
          width: labelWidth(columnsOf(drawn)),
          overflow: 'truncate',
          formatter: ({ data }: { data: { readonly title: string } }) => data.title,
        },
        data: [...nodes].map(([name, { of, back }]) => ({
          name,
          title: `${back ? `↩ ${words.comesBack} ` : ''}${nameOf(of, 32)}`,
          says: nameOf(of),
          ...(back || !drawn.some(({ flow }) => flow.from === of) ? { label: END_LABEL } : {}),
          itemStyle: {
            color: back ? colours.sheet : colourOf(of),
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
          mark: {
            key: { flow: flow.at },
            measure: null,
            says: `${nameOf(flow.from)} → ${nameOf(flow.to)}\n${look.money(flow.amount)} · ${look.count(flow.flow.rows)} ${words.rows}`,
          },
        })),
      },
    ],
  };
}

export function describeTrail(flows: readonly DrawnFlow[], look: Look): string {
  const [first] = largest(flows);
  if (!first) return look.words.nothing;
  return text[look.language].said({
    flows: look.count(flows.length),
    stops: look.count(new Set(flows.flatMap(({ from, to }) => [from.key, to.key])).size),
    from: inert(first.flow.from.name),
    to: inert(first.flow.to.name),
    largest: look.money(first.amount),
  });
}

/** Height in pixels that these flows need. */
export function trailHeight(flows: readonly DrawnFlow[]): number {
  const drawn = largest(flows);
  const ends = Math.max(new Set(drawn.map(({ from }) => from)).size, new Set(drawn.map(({ to }) => to)).size);
  return Math.min(900, 160 + ends * 26);
}
