import { dayFromNumber, type Day } from '#domain/day.ts';
import { isGroup, type Groups } from '#figures/link-chart/links.ts';
import type { DrawnLink, LinkNode } from '#workers/requests.ts';
import type { Weigh } from './link-choice.ts';

export type NodeShape = 'person' | 'company' | 'account' | 'group';

/** A node as it is drawn: a party, an account, or several taken together. Money in cents, of the months in view. */
export interface ChartNode {
  readonly node: number;
  readonly name: string;
  /** What stands beside it on the drawing: its name without bank and number, an account by the end of its number. */
  readonly label: string;
  readonly shape: NodeShape;
  readonly isHeld: boolean;
  readonly isService: boolean;
  readonly received: number;
  readonly paid: number;
  /** Links in view. */
  readonly links: number;
  /** What is taken together, itself when it stands alone. */
  readonly members: readonly number[];
}

/** Money between two nodes in the months in view, turned so that `from` paid more than it was paid. */
export interface ChartLink {
  readonly from: number;
  readonly to: number;
  /** What `from` paid `to`, and what came back; cents. */
  readonly there: number;
  readonly back: number;
  readonly rows: number;
  readonly firstOn: Day | null;
  readonly lastOn: Day | null;
}

export interface LinkView {
  readonly nodes: readonly ChartNode[];
  /** What carries most first. */
  readonly links: readonly ChartLink[];
  /** Links drawn over the whole period that have no money in the months in view. */
  readonly idle: number;
}

/** Months in view, both included; null for all, days not known too. */
export type MonthRange = readonly [first: number, last: number] | null;

export const keyOf = ({ from, to }: Pick<ChartLink, 'from' | 'to'>): string =>
  `${String(Math.min(from, to))}:${String(Math.max(from, to))}`;
export const grossOf = ({ there, back }: ChartLink): number => there + back;
export const netOf = ({ there, back }: ChartLink): number => there - back;
export const weightOf = (link: ChartLink, weigh: Weigh): number => (weigh === 'net' ? netOf(link) : grossOf(link));

interface Sum {
  forth: number;
  back: number;
  rows: number;
  first: number;
  last: number;
}

/** Money of a link in the months in view, from its smaller node to its larger. */
function within(link: DrawnLink, range: MonthRange): Sum {
  const sum = { forth: 0, back: 0, rows: 0, first: Infinity, last: -Infinity };
  link.month.forEach((month, at) => {
    if (range && (month < range[0] || month > range[1])) return;
    sum.forth += link.forth[at] ?? 0;
    sum.back += link.back[at] ?? 0;
    sum.rows += (link.forthRows[at] ?? 0) + (link.backRows[at] ?? 0);
    const [first, last] = [link.firstOn[at] ?? NaN, link.lastOn[at] ?? NaN];
    if (first < sum.first) sum.first = first;
    if (last > sum.last) sum.last = last;
  });
  return sum;
}

/** @param isParty  nodes are parties: an account without a known holder stands for one */
const labelOf = ({ node, name, holderName, mark }: LinkNode, isParty: boolean): string =>
  node > 0 || holderName === '' ? name : isParty ? holderName : `${holderName} …${mark.slice(-4)}`;

const shapeOf = (node: LinkNode): NodeShape =>
  node.node < 0 ? 'account' : node.type === 'person' || node.type === null ? 'person' : 'company';

/**
 * What is drawn of some links: those of nodes taken together added up, those inside one left out, months out of view left out. Every
 * node stays, with or without money in view, so that nothing moves when the months change.
 *
 * @param groupName  what nodes taken together are called
 */
export function viewOf(
  { links, nodes }: { readonly links: readonly DrawnLink[]; readonly nodes: readonly LinkNode[] },
  {
    range,
    groups,
    groupName,
    isParty = true,
  }: {
    readonly range: MonthRange;
    readonly groups: Groups;
    readonly groupName: (group: number) => string;
    readonly isParty?: boolean;
  },
): LinkView {
  const standing = (node: number): number => groups.get(node) ?? node;
  const known = new Map(nodes.map((node) => [node.node, node]));
  const sums = new Map<string, Sum & { readonly one: number; readonly other: number }>();
  const members = new Map<number, Set<number>>();
  for (const link of links) {
    for (const node of [link.one, link.other])
      members.set(standing(node), (members.get(standing(node)) ?? new Set()).add(node));
    const [a, b] = [standing(link.one), standing(link.other)];
    if (a === b) continue;
    const part = within(link, range);
    const isForth = a < b;
    const [one, other] = isForth ? [a, b] : [b, a];
    const key = `${String(one)}:${String(other)}`;
    const sum = sums.get(key) ?? { one, other, forth: 0, back: 0, rows: 0, first: Infinity, last: -Infinity };
    sum.forth += isForth ? part.forth : part.back;
    sum.back += isForth ? part.back : part.forth;
    sum.rows += part.rows;
    sum.first = Math.min(sum.first, part.first);
    sum.last = Math.max(sum.last, part.last);
    sums.set(key, sum);
  }
  const shown = [...sums.values()]
    .filter(({ rows }) => rows > 0)
    .map(({ one, other, forth, back, rows, first, last }): ChartLink => {
      const isForth = forth >= back;
      return {
        from: isForth ? one : other,
        to: isForth ? other : one,
        there: isForth ? forth : back,
        back: isForth ? back : forth,
        rows,
        firstOn: Number.isFinite(first) ? dayFromNumber(first) : null,
        lastOn: Number.isFinite(last) ? dayFromNumber(last) : null,
      };
    })
    .sort((a, b) => grossOf(b) - grossOf(a) || a.from - b.from || a.to - b.to);
  const received = new Map<number, number>();
  const paid = new Map<number, number>();
  const count = new Map<number, number>();
  const add = (to: Map<number, number>, node: number, sum: number): void =>
    void to.set(node, (to.get(node) ?? 0) + sum);
  for (const { from, to, there, back } of shown) {
    add(paid, from, there);
    add(received, to, there);
    add(paid, to, back);
    add(received, from, back);
    add(count, from, 1);
    add(count, to, 1);
  }
  return {
    links: shown,
    idle: sums.size - shown.length,
    nodes: [...members]
      .map(([node, inside]): ChartNode => {
        const all = [...inside].flatMap((one) => known.get(one) ?? []);
        const [alone] = all;
        return {
          node,
          name: isGroup(node) ? groupName(node) : (alone?.name ?? ''),
          label: isGroup(node) ? groupName(node) : alone ? labelOf(alone, isParty) : '',
          shape: isGroup(node) || !alone ? 'group' : shapeOf(alone),
          isHeld: all.some(({ isHeld }) => isHeld),
          isService: all.length > 0 && all.every(({ isService }) => isService),
          received: received.get(node) ?? 0,
          paid: paid.get(node) ?? 0,
          links: count.get(node) ?? 0,
          members: [...inside].sort((a, b) => a - b),
        };
      })
      .sort((a, b) => b.received + b.paid - a.received - a.paid || a.node - b.node),
  };
}

/** Links of one node, what carries most first. */
export const linksAt = (view: LinkView, node: number): readonly ChartLink[] =>
  view.links.filter(({ from, to }) => from === node || to === node);

/** How nodes are called: as they are drawn, or as they are known when they are not. */
export function namesIn(
  drawn: readonly Pick<ChartNode, 'node' | 'name'>[],
  known: readonly Pick<LinkNode, 'node' | 'name'>[],
): (node: number) => string {
  const names = new Map([...known, ...drawn].map(({ node, name }) => [node, name]));
  return (node) => names.get(node) ?? '';
}
