import mapping from '#i18n/messages/mapping.ts';
import { write } from '#i18n/icu.ts';
import type { Doubt } from '#ingest/proposal.ts';
import type { Words } from '#ui/words.svelte.ts';

/** What the sniffer is not certain of, in the reader's language. */
export function doubtText({ code, column, seen }: Doubt, words: Words): string {
  const texts: Readonly<Record<string, string>> = mapping[words.language];
  const text = texts[code] ?? texts[`doubt-${code}`];
  return text === undefined ? code : write(text, { column: column ?? '', seen }, words.language);
}
