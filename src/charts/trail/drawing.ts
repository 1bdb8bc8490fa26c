import type { EChartsCoreOption } from 'echarts/core';
import { ribbonSeries } from '../flows/ribbon-series.ts';
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
  const { colours } = look;
  const own = text[look.language];
  const drawn = unfold(largest(flows));
  const stops = new Map(flows.flatMap(({ from, to }) => [from, to]).map((stop) => [stop.key, stop] as const));
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
    ...ribbonSeries(
      drawn,
      {
        title: (stop) => nameOf(stop, 32),
        says: (stop) => nameOf(stop),
        colour: colourOf,
        mark: ({ from, to, amount, flow, at }) => ({
          key: { flow: at },
          measure: null,
          says: `${nameOf(from)} → ${nameOf(to)}\n${look.money(amount)} · ${look.count(flow.rows)} ${look.words.rows}`,
        }),
        gap: 12,
        under: { narrow: 30, wide: 24 },
      },
      look,
    ),
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
