import type { Words } from '#ui/words.svelte.ts';
import { filterSentence } from '../filter-sentence.ts';
import type { Session } from '../session.svelte.ts';

const MOST_SOURCES = 12;

/** What every picture says below it when it leaves the page: the filter in force, the sources by name and digest, that it is to be verified. */
export function captionEnd(session: Session, words: Words): readonly string[] {
  const { say, count } = words;
  const files = [...new Map(session.sources.map((source) => [source.sha256, source])).values()];
  const named = files.slice(0, MOST_SOURCES).map(({ file, sha256 }) => `${file} (${sha256.slice(0, 12)}…)`);
  const more = files.length - named.length;
  return [
    `${say('pictures.filter')} ${filterSentence(session.filter, session.accounts, words, session.partyNames)}`,
    `${say('pictures.sources', { n: files.length })} ${named.join(' · ')}${more > 0 ? ` · ${say('pictures.moreSources', { n: count(more) })}` : ''}`,
    say('pictures.toVerify'),
  ];
}
