import { numberAt } from './element.ts';

/** Money between two nodes month by month, in order of (one, other, month); `one` is below `other`. Cents and counts of rows. */
export interface LinkMonths {
  readonly one: Float64Array;
  readonly other: Float64Array;
  /** `year * 12 + month - 1`; 0 where the day is not known. */
  readonly month: Float64Array;
  readonly forth: Float64Array;
  readonly back: Float64Array;
  readonly forthRows: Float64Array;
  readonly backRows: Float64Array;
}

/** Two nodes and all money between them; its months are those from `start` up to the start of the next. */
export interface Link {
  readonly one: number;
  readonly other: number;
  readonly forth: number;
  readonly back: number;
  readonly rows: number;
  readonly start: number;
  readonly end: number;
}

export interface Links {
  readonly months: LinkMonths;
  readonly links: readonly Link[];
  /** Different partners of each node. */
  readonly partners: ReadonlyMap<number, number>;
}

export interface LinkRule {
  /** The chart begins with these and their neighbours; with the strongest links where there are none. */
  readonly subjects: readonly number[];
  /** Nodes whose neighbours were asked for besides. */
  readonly opened: readonly number[];
  /** Links below this are not drawn, in cents both ways. */
  readonly leastCents: number;
  /** Nodes with more partners are not drawn, subjects and opened ones excepted; Infinity draws them all. */
  readonly mostPartners: number;
  /** Most links drawn; ≥ 1. */
  readonly mostLinks: number;
}

/** Why a link is not drawn. Of several reasons the first counts. */
export type LeftReason = 'outside' | 'hub' | 'small' | 'beyond';

export interface Left {
  readonly links: number;
  readonly cents: number;
  readonly rows: number;
}

export interface ChosenLinks {
  /** Places in `links`, what carries most first. */
  readonly drawn: readonly number[];
  readonly left: Readonly<Record<LeftReason, Left>>;
  /** Nodes left out as hubs, with most partners first. */
  readonly hubs: readonly { readonly node: number; readonly partners: number; readonly cents: number }[];
  /** Places of the strongest links that are not drawn, each with why. */
  readonly leftOut: readonly { readonly link: number; readonly why: LeftReason }[];
}

const grossOf = ({ forth, back }: Link): number => forth + back;

/** Adds months up to links. @throws RangeError if months are not in order. Cost: O(months). */
export function linksOf(months: LinkMonths): Links {
  const links: Link[] = [];
  const partners = new Map<number, number>();
  let before: readonly [number, number] | null = null;
  for (let at = 0; at < months.one.length;) {
    const [one, other] = [numberAt(months.one, at), numberAt(months.other, at)];
    if (!(one < other) || (before && (one < before[0] || (one === before[0] && other <= before[1]))))
      throw new RangeError(`link ${one}–${other} out of order`);
    before = [one, other];
    const start = at;
    let [forth, back, rows] = [0, 0, 0];
    for (; at < months.one.length && months.one[at] === one && months.other[at] === other; at++) {
      forth += numberAt(months.forth, at);
      back += numberAt(months.back, at);
      rows += numberAt(months.forthRows, at) + numberAt(months.backRows, at);
    }
    links.push({ one, other, forth, back, rows, start, end: at });
    for (const node of before) partners.set(node, (partners.get(node) ?? 0) + 1);
  }
  return { months, links, partners };
}

/**
 * Which links are drawn: those around the subjects and around what was opened, or the strongest of all; hubs, small links and what is
 * beyond the most are left out, and every link left out is counted once.
 *
 * @throws RangeError if fewer than one link may be drawn
 * Cost: O(links × log links).
 */
export function chooseLinks({ links, partners }: Links, rule: LinkRule): ChosenLinks {
  if (!(rule.mostLinks >= 1)) throw new RangeError(`${rule.mostLinks} links`);
  const wanted = new Set([...rule.subjects, ...rule.opened]);
  const reach = new Set(wanted);
  for (const { one, other } of links) {
    if (wanted.has(one)) reach.add(other);
    if (wanted.has(other)) reach.add(one);
  }
  const isHub = (node: number): boolean => !wanted.has(node) && (partners.get(node) ?? 0) > rule.mostPartners;
  const whyLeft = (link: Link): LeftReason | null => {
    if (rule.subjects.length > 0 && !(reach.has(link.one) && reach.has(link.other))) return 'outside';
    if (isHub(link.one) || isHub(link.other)) return 'hub';
    return grossOf(link) < rule.leastCents ? 'small' : null;
  };
  const sums = { outside: none(), hub: none(), small: none(), beyond: none() };
  const leftOut: { readonly link: number; readonly why: LeftReason }[] = [];
  const hubs = new Map<number, number>();
  const leave = (place: number, link: Link, why: LeftReason): void => {
    const sum = sums[why];
    sum.links += 1;
    sum.cents += grossOf(link);
    sum.rows += link.rows;
    leftOut.push({ link: place, why });
    if (why === 'hub')
      for (const node of [link.one, link.other]) if (isHub(node)) hubs.set(node, (hubs.get(node) ?? 0) + grossOf(link));
  };
  const fit: number[] = [];
  links.forEach((link, place) => {
    const why = whyLeft(link);
    if (why === null) fit.push(place);
    else leave(place, link, why);
  });
  const touches = (place: number): number => {
    const link = links[place];
    return link && (wanted.has(link.one) || wanted.has(link.other)) ? 1 : 0;
  };
  const gross = (place: number): number => {
    const link = links[place];
    return link ? grossOf(link) : 0;
  };
  fit.sort((a, b) => touches(b) - touches(a) || gross(b) - gross(a) || a - b);
  const drawn = fit.slice(0, rule.mostLinks).sort((a, b) => gross(b) - gross(a) || a - b);
  for (const place of fit.slice(rule.mostLinks)) {
    const link = links[place];
    if (link) leave(place, link, 'beyond');
  }
  return {
    drawn,
    left: sums,
    hubs: [...hubs]
      .map(([node, cents]) => ({ node, partners: partners.get(node) ?? 0, cents }))
      .sort((a, b) => b.partners - a.partners || a.node - b.node),
    leftOut: leftOut.sort((a, b) => gross(b.link) - gross(a.link) || a.link - b.link),
  };
}

const none = (): { links: number; cents: number; rows: number } => ({ links: 0, cents: 0, rows: 0 });
