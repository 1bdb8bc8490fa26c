import { day, type Period } from '#domain/day.ts';
import type { Filter } from '#domain/filter.ts';
import type { Words } from '#ui/words.svelte.ts';
import type { CaseAccount } from './ledger-questions.ts';

/** How an account is named in a sentence: its holder and the end of its number. */
export function accountName({ holder, key }: CaseAccount): string {
  const end = key.slice(-4);
  return holder ? `${holder} …${end}` : key;
}

/** Ends of a period of which the reader chose only one. */
export const FIRST_DAY = day('0001-01-01');
export const LAST_DAY = day('9999-12-31');

function periodText(period: Period, words: Words): string {
  if (period.to === LAST_DAY) return words.say('shell.filterFrom', { day: words.day(period.from) });
  if (period.from === FIRST_DAY) return words.say('shell.filterTo', { day: words.day(period.to) });
  return words.period(period);
}

/** A name for each party of a filter, by its key. */
export type PartyNames = ReadonlyMap<string, string>;

/** How a party of a filter is called; what stands for nobody has a word of its own. */
export const partyName = (party: string, names: PartyNames, words: Words): string =>
  names.get(party) ?? (party === 'cash' || party === 'unknown' ? words.code(party) : '…');

function amountText({ least, most }: NonNullable<Filter['amounts']>, words: Words): string {
  const [low, high] = [least, most].map((cents) => (cents === undefined ? '' : words.money(cents)));
  if (low && high) return words.say('shell.filterAmounts', { low, high });
  return low ? words.say('shell.filterLeast', { low }) : words.say('shell.filterMost', { high: high ?? '' });
}

/** The filter in force as a reader would say it: “Compte Dupont …4211, 3–11 mars 2024, espèces”. */
export function filterSentence(
  filter: Filter,
  accounts: readonly CaseAccount[],
  words: Words,
  names: PartyNames = new Map(),
): string {
  const parts: string[] = [];
  if (filter.accounts) {
    const chosen = accounts.filter(({ id }) => filter.accounts?.includes(id));
    const [only] = chosen;
    parts.push(words.say('shell.filterAccounts', { n: filter.accounts.length, name: only ? accountName(only) : '' }));
  }
  if (filter.parties) {
    const [only] = filter.parties;
    const name = only === undefined ? '' : partyName(only, names, words);
    parts.push(words.say('shell.filterParties', { n: filter.parties.length, name }));
  }
  if (filter.between) {
    const [payer, payee] = filter.between.map((party) => partyName(party, names, words));
    parts.push(words.say('shell.filterBetween', { payer: payer ?? '', payee: payee ?? '' }));
  }
  if (filter.period) parts.push(periodText(filter.period, words));
  if (filter.methods) parts.push(words.list(filter.methods.map((method) => words.code(method))));
  if (filter.amounts) parts.push(amountText(filter.amounts, words));
  const sentence = parts.join(', ');
  return sentence ? sentence[0]?.toLocaleUpperCase(words.language) + sentence.slice(1) : words.say('shell.noFilter');
}
