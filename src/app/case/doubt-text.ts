import mapping from '#i18n/messages/mapping.ts';
import { write } from '#i18n/icu.ts';
import type { Doubt } from '#ingest/proposal.ts';
import { rolesOf, wordOf, type MappedTable, type Role } from '#ledger/headings.ts';
import type { Words } from '#ui/words.svelte.ts';

/** Roles as the reader knows them: “montant ou montant au débit”. */
function rolesText(seen: string, table: MappedTable, words: Words): string {
  return seen
    .split(' | ')
    .map((role) => (Object.hasOwn(rolesOf(table), role) ? wordOf(table, role as Role)[words.language].meaning : role))
    .join(` ${words.say('case.or')} `);
}

/** What the sniffer is not certain of, in the reader's language. */
export function doubtText({ code, column, seen }: Doubt, table: MappedTable, words: Words): string {
  const isRole = code === 'role-missing' || code === 'role-twice';
  const values = { column: column ?? '', seen: isRole ? rolesText(seen, table, words) : seen };
  return write(mapping[words.language][code], values, words.language);
}
