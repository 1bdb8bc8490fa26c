import type { NodeKind } from '#figures/link-chart/links.ts';

/** What the thickness and the label of a link say: the sum of both ways, or their difference. */
export type Weigh = 'net' | 'gross';

/** How a link chart is laid out: a choice of the reader, which a link may carry. */
export interface LinkChoice {
  readonly kind: NodeKind;
  readonly weigh: Weigh;
  /** Links below this are not drawn, in cents both ways. */
  readonly least: number;
  /** Nodes with more partners are not drawn; null draws them all. */
  readonly partners: number | null;
  /** Most links drawn. */
  readonly most: number;
  readonly subjects: readonly number[];
  /** Nodes whose neighbours were asked for. */
  readonly opened: readonly number[];
  /** Parties between whom a network is looked for. */
  readonly joined: readonly number[];
}

export const leasts: readonly number[] = [0, 100_00, 500_00, 1_000_00, 10_000_00, 100_000_00];
export const partnerCaps: readonly number[] = [10, 20, 50, 100];
export const mosts: readonly number[] = [60, 150, 500, 2_000, 5_000];

/** Most parties that a network is looked for between. */
export const MOST_JOINED = 8;

export const firstChoice: LinkChoice = {
  kind: 'party',
  weigh: 'net',
  least: 0,
  partners: null,
  most: 60,
  subjects: [],
  opened: [],
  joined: [],
};

const nodesText = (nodes: readonly number[]): string => nodes.join('.');

function nodesIn(text: string | undefined): readonly number[] {
  const nodes = (text ?? '').split('.').filter((one) => /^-?\d{1,12}$/.test(one));
  return [...new Set(nodes.map(Number))].filter((node) => node !== 0).slice(0, 200);
}

/** A choice as a link carries it: `party_net_50000_20_60_3.-8_5_3.7`. */
export const choiceText = ({ kind, weigh, least, partners, most, subjects, opened, joined }: LinkChoice): string =>
  [kind, weigh, least, partners ?? 'all', most, nodesText(subjects), nodesText(opened), nodesText(joined)].join('_');

/** Reads what a link carries; what it does not say, or says wrongly, is as in the first choice. */
export function choiceIn(text: string | undefined): LinkChoice {
  const [kind, weigh, least, partners, most, subjects, opened, joined] = (text ?? '').split('_');
  return {
    kind: kind === 'account' ? 'account' : 'party',
    weigh: weigh === 'gross' ? 'gross' : 'net',
    least: leasts.find((one) => String(one) === least) ?? firstChoice.least,
    partners: partnerCaps.find((one) => String(one) === partners) ?? null,
    most: mosts.find((one) => String(one) === most) ?? firstChoice.most,
    subjects: nodesIn(subjects),
    opened: nodesIn(opened),
    joined: nodesIn(joined).slice(0, MOST_JOINED),
  };
}
