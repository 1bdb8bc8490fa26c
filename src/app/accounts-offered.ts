import type { CaseAccount } from './ledger-questions.ts';

/** More than a reader looks through, and than a page draws at once. */
export const mostOffered = 40;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/**
 * Accounts to choose from: those already chosen, then those whose key, holder or bank holds every typed word, `mostOffered` in all.
 *
 * @returns also how many more answer to the words
 */
export function accountsOffered(
  accounts: readonly CaseAccount[],
  chosen: readonly number[],
  typed: string,
): { readonly offered: readonly CaseAccount[]; readonly further: number } {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const kept = accounts.filter(({ id }) => chosen.includes(id));
  const rest: CaseAccount[] = [];
  let further = 0;
  for (const account of accounts) {
    if (chosen.includes(account.id)) continue;
    const text = words.length === 0 ? '' : plain(`${account.key} ${account.holder} ${account.institution}`);
    if (!words.every((word) => text.includes(word))) continue;
    if (kept.length + rest.length < mostOffered) rest.push(account);
    else further += 1;
  }
  return { offered: [...kept, ...rest], further };
}
