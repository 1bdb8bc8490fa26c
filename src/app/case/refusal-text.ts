import quarantine from '#i18n/messages/quarantine.ts';
import type { Words } from '#ui/words.svelte.ts';

/** Why a row was refused or set aside, in the reader's language, with the column where it was seen. */
export function refusalText(
  { reason, column }: { readonly reason: string; readonly column: string | null },
  words: Words,
): string {
  const texts: Readonly<Record<string, string>> = quarantine[words.language];
  const text = words.plain(texts[reason] ?? reason);
  return column === null ? text : `${text} (${column})`;
}
