import { day, type Day } from '#domain/day.ts';
import type { Filter } from '#domain/filter.ts';
import { cents } from '#domain/money.ts';
import type { KeptFilter, KeptParty } from '#domain/report-block.ts';
import type { Database } from '#engine/database.ts';
import { FIRST_DAY, LAST_DAY, type PartyNames } from '../filter-sentence.ts';
import type { CaseAccount } from '../ledger-questions.ts';

const quoted = (texts: readonly string[]): string =>
  texts.length === 0 ? 'null' : texts.map((text) => `'${text.replaceAll('\0', '').replaceAll("'", "''")}'`).join(', ');

/** Ends of payments for which no account is known. */
const isNobody = (who: string): boolean => who === 'cash' || who === 'unknown';

const namesOf = (condition: string): string => `
select account_name.who, account_name.who_name, account.account_key
from account_name
join ledger.account on account.account_id = account_name.account_id
where ${condition}
order by account.account_key`;

/** A filter as the case file keeps it: accounts and parties by the keys of accounts, which hold when the files are read again. */
export async function keptFilter(
  { period, accounts, methods, parties, between, amounts }: Filter,
  known: readonly CaseAccount[],
  database: Database,
): Promise<KeptFilter> {
  const wanted = [...(parties ?? []), ...(between ?? [])].filter((who) => !isNobody(who));
  const found = wanted.length === 0 ? [] : await database.rows(namesOf(`account_name.who in (${quoted(wanted)})`));
  const kept = (who: string): KeptParty => {
    const rows = found.filter((row) => row['who'] === who);
    return {
      name: isNobody(who) ? who : String(rows[0]?.['who_name'] ?? who),
      accounts: rows.map((row) => String(row['account_key'])),
    };
  };
  return {
    ...(period && period.from !== FIRST_DAY ? { from: period.from } : {}),
    ...(period && period.to !== LAST_DAY ? { to: period.to } : {}),
    ...(accounts ? { accounts: accounts.map((id) => known.find((one) => one.id === id)?.key ?? `#${id}`).sort() } : {}),
    ...(methods ? { methods: [...methods].sort() } : {}),
    ...(parties ? { parties: parties.map(kept) } : {}),
    ...(between ? { between: [kept(between[0]), kept(between[1])] } : {}),
    ...(amounts ? { amounts: { ...amounts } } : {}),
  };
}

/** A case file comes from outside: what is no day bounds nothing. */
function dayIn(text: string | undefined, otherwise: Day): Day {
  try {
    return text === undefined ? otherwise : day(text);
  } catch {
    return otherwise;
  }
}

/** No account and no party has this name: what is filtered by one that is not in the case shows nothing. */
const NO_ACCOUNT = 0;
const NO_PARTY = 'party:0';

/** The filter over the case as it is read now, with the names of its parties. */
export async function filterKept(
  { from, to, accounts, methods, parties, between, amounts }: KeptFilter,
  known: readonly CaseAccount[],
  database: Database,
): Promise<{ readonly filter: Filter; readonly names: PartyNames }> {
  const wanted = [...(parties ?? []), ...(between ?? [])];
  const keys = wanted.flatMap((party) => party.accounts);
  const found = keys.length === 0 ? [] : await database.rows(namesOf(`account.account_key in (${quoted(keys)})`));
  const whoIs = (party: KeptParty): string =>
    isNobody(party.name) && party.accounts.length === 0
      ? party.name
      : String(found.find((row) => party.accounts.includes(String(row['account_key'])))?.['who'] ?? NO_PARTY);
  const filter: Filter = {
    ...(from || to ? { period: { from: dayIn(from, FIRST_DAY), to: dayIn(to, LAST_DAY) } } : {}),
    ...(accounts ? { accounts: accounts.map((key) => known.find((one) => one.key === key)?.id ?? NO_ACCOUNT) } : {}),
    ...(methods ? { methods } : {}),
    ...(parties ? { parties: parties.map(whoIs) } : {}),
    ...(between ? { between: [whoIs(between[0]), whoIs(between[1])] } : {}),
    ...(amounts
      ? {
          amounts: {
            ...(amounts.least === undefined ? {} : { least: cents(amounts.least) }),
            ...(amounts.most === undefined ? {} : { most: cents(amounts.most) }),
          },
        }
      : {}),
  };
  return { filter, names: new Map(wanted.map((party) => [whoIs(party), party.name] as const)) };
}
