import type { FigureRow } from '#domain/figure.ts';
import type { LinksDrawn } from '#workers/requests.ts';
import type { Words } from '#ui/words.svelte.ts';
import type { LinkChoice } from './link-choice.ts';

/** What is not drawn, a sentence for each reason: how many links, and how much money. */
export function leftSentences(
  { left, hubCount }: Pick<LinksDrawn, 'left' | 'hubCount'>,
  choice: Pick<LinkChoice, 'least' | 'partners' | 'most'>,
  words: Words,
): readonly string[] {
  const { say, money, count } = words;
  const counted = (value: number) => ({ number: value, text: count(value) });
  const of = (why: keyof typeof left) => ({ n: counted(left[why].links), total: money(left[why].cents) });
  return [
    ...(left.small.links > 0 ? [say('links.leftSmall', { ...of('small'), least: money(choice.least) })] : []),
    ...(left.hub.links > 0
      ? [say('links.leftHub', { ...of('hub'), hubs: counted(hubCount), cap: choice.partners ?? 0 })]
      : []),
    ...(left.beyond.links > 0 ? [say('links.leftBeyond', { ...of('beyond'), most: count(choice.most) })] : []),
    ...(left.outside.links > 0 ? [say('links.leftOutside', of('outside'))] : []),
  ];
}

/** Transactions that make no link between two nodes, for one reason. */
export interface NoLink {
  readonly why: (typeof reasons)[number];
  readonly rows: number;
  readonly cents: number;
}
const reasons = ['cash', 'unknown', 'own', 'unpriced'] as const;

/** What makes no link, reason by reason, from the rows of its figure. */
export const noLinksIn = (rows: readonly FigureRow[]): readonly NoLink[] =>
  reasons.flatMap((why) => {
    const row = rows.find((one) => one['nobody'] === why);
    return row ? [{ why, rows: Number(row['rows']), cents: Number(row['amount'] ?? 0) }] : [];
  });

/** Why transactions make no link, and how much money they move, without their number. */
export const noLinkWhy = ({ why, cents }: NoLink, { say, money }: Words): string =>
  say(`links.nobody.${why}`) + (why === 'unpriced' ? '' : `, ${money(cents)}`);
