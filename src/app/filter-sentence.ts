import type { Filter } from '#engine/figure.ts';
import type { Words } from '#ui/words.svelte.ts';
import type { CaseAccount } from './ledger-questions.ts';

/** How an account is named in a sentence: its holder and the end of its number. */
export function accountName({ holder, key }: CaseAccount): string {
  const end = key.slice(-4);
  return holder ? `${holder} …${end}` : key;
}

/** The filter in force as a reader would say it: “Compte Dupont …4211, 3–11 mars 2024, espèces”. */
export function filterSentence(filter: Filter, accounts: readonly CaseAccount[], words: Words): string {
  const parts: string[] = [];
  if (filter.accounts) {
    const chosen = accounts.filter(({ id }) => filter.accounts?.includes(id));
    const [only] = chosen;
    parts.push(words.say('shell.filterAccounts', { n: filter.accounts.length, name: only ? accountName(only) : '' }));
  }
  if (filter.period) parts.push(words.period(filter.period));
  if (filter.methods) parts.push(words.list(filter.methods.map((method) => words.code(method))));
  const sentence = parts.join(', ');
  return sentence ? sentence[0]?.toLocaleUpperCase(words.language) + sentence.slice(1) : words.say('shell.noFilter');
}
