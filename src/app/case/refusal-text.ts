import quarantine from '#i18n/messages/quarantine.ts';
import type { RefusedRow } from '#ingest/quarantine.ts';
import type { Words } from '#ui/words.svelte.ts';

/** Why a row was refused or set aside, in the reader's language, after the column where it was seen. */
export function refusalText({ reason, column }: Pick<RefusedRow, 'reason' | 'column'>, words: Words): string {
  const text = words.plain(quarantine[words.language][reason]);
  return column === null ? text : words.say('case.refusedIn', { column, text });
}
