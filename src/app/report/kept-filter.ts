import { day, type Day } from '#domain/day.ts';
import type { KeptFilter } from '#domain/report-block.ts';
import type { Filter } from '#domain/filter.ts';
import { FIRST_DAY, LAST_DAY } from '../filter-sentence.ts';
import type { CaseAccount } from '../ledger-questions.ts';

/** A filter as the case file keeps it: accounts by their keys, which hold when the files are read again. */
export const keptFilter = ({ period, accounts, methods }: Filter, known: readonly CaseAccount[]): KeptFilter => ({
  ...(period && period.from !== FIRST_DAY ? { from: period.from } : {}),
  ...(period && period.to !== LAST_DAY ? { to: period.to } : {}),
  ...(accounts ? { accounts: accounts.map((id) => known.find((one) => one.id === id)?.key ?? `#${id}`).sort() } : {}),
  ...(methods ? { methods: [...methods].sort() } : {}),
});

/** A case file comes from outside: what is no day bounds nothing. */
function dayIn(text: string | undefined, otherwise: Day): Day {
  try {
    return text === undefined ? otherwise : day(text);
  } catch {
    return otherwise;
  }
}

/** No account of the ledger has this number: what is filtered by an account that is not in the case shows nothing. */
const NOBODY = 0;

/** The filter over the case as it is read now. */
export const filterKept = ({ from, to, accounts, methods }: KeptFilter, known: readonly CaseAccount[]): Filter => ({
  ...(from || to ? { period: { from: dayIn(from, FIRST_DAY), to: dayIn(to, LAST_DAY) } } : {}),
  ...(accounts ? { accounts: accounts.map((key) => known.find((one) => one.key === key)?.id ?? NOBODY) } : {}),
  ...(methods ? { methods } : {}),
});
