import { doubtSentence } from '#i18n/doubt.ts';
import type { Doubt } from '#ingest/proposal.ts';
import { roleMeaning, type MappedTable } from '#ledger/headings.ts';
import type { Words } from '#ui/words.svelte.ts';

/** What the sniffer is not certain of, in the reader's language. */
export const doubtText = (doubt: Doubt, table: MappedTable, { language }: Words): string =>
  doubtSentence(doubt, language, (role) => roleMeaning(table, role, language));
