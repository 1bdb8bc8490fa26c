import type { LinksDrawn } from '#workers/requests.ts';
import type { Words } from '#ui/words.svelte.ts';
import type { LinkChoice } from './link-choice.ts';

/** What is not drawn, a sentence for each reason: how many links, and how much money. */
export function leftSentences({ left, hubCount }: LinksDrawn, choice: LinkChoice, words: Words): readonly string[] {
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
