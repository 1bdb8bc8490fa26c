import { monthFromNumber } from '#domain/day.ts';
import type { Words } from '#ui/words.svelte.ts';
import type { Weigh } from './link-choice.ts';
import {
  type ChartLink,
  type ChartNode,
  grossOf,
  type LinkView,
  type MonthRange,
  netOf,
  type NodeShape,
} from './link-view.ts';

interface Names {
  nameOf(node: number): string;
}

const counted = (value: number, { count }: Words) => ({ number: value, text: count(value) });

/** A link in one sentence: what went, what came back, how many rows, from when to when. */
export function linkSentence(link: ChartLink, names: Names, words: Words): string {
  const { say, money, day } = words;
  const dates =
    link.firstOn && link.lastOn
      ? link.firstOn === link.lastOn
        ? say('links.onDay', { day: day(link.firstOn) })
        : say('links.between', { first: day(link.firstOn), last: day(link.lastOn) })
      : say('links.noDay');
  const values = {
    from: names.nameOf(link.from),
    to: names.nameOf(link.to),
    there: money(link.there),
    back: money(link.back),
    net: money(netOf(link)),
    n: counted(link.rows, words),
    dates,
  };
  return say(link.back > 0 ? 'links.bothWays' : 'links.oneWay', values);
}

/** A node in one sentence: what it is, what it received and paid in view, how many partners it has. */
export function nodeSentence(node: ChartNode, partners: number, words: Words): string {
  const { say, money } = words;
  return say('links.nodeSays', {
    kind: say(`links.shape.${node.shape}`),
    held: say(node.isHeld ? 'links.held' : 'links.notHeld'),
    received: money(node.received),
    paid: money(node.paid),
    shown: counted(node.links, words),
    n: counted(partners, words),
  });
}

/** The chart in one sentence. */
export function chartSentence(view: LinkView, names: Names, words: Words): string {
  const [largest] = view.links;
  if (!largest) return words.say('links.none');
  return words.say('links.chartSays', {
    n: counted(view.links.length, words),
    nodes: counted(view.nodes.filter(({ links }) => links > 0).length, words),
    total: words.money(view.links.reduce((sum, link) => sum + grossOf(link), 0)),
    largest: linkSentence(largest, names, words),
  });
}

/** What is drawn for each kind of node, in the order of a legend. */
const shapesIn = (nodes: readonly ChartNode[]): readonly NodeShape[] =>
  (['person', 'company', 'account', 'group'] as const).filter((shape) => nodes.some((node) => node.shape === shape));

/** How the chart is read: what thickness, arrows and shapes say. */
export const legendSentences = ({ nodes }: LinkView, weigh: Weigh, { say }: Words): readonly string[] => [
  say(weigh === 'net' ? 'links.netSays' : 'links.grossSays'),
  ...shapesIn(nodes).map((shape) => say(`links.drawn.${shape}`)),
  say('links.drawn.held'),
];

/** Which months are in view; nothing where all are. */
export const monthSentences = (range: MonthRange, { say, month }: Words): readonly string[] =>
  range
    ? [say('links.monthsSay', { first: month(monthFromNumber(range[0])), last: month(monthFromNumber(range[1])) })]
    : [];
