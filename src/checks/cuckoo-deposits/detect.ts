import type { Columns, Detection } from '#domain/check.ts';
import { dayFromNumber, type Day } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { numberAt } from '#graph/element.ts';
import { medianOf } from '#statistics/robust.ts';
import { coincidences, MOST_AMOUNTS, nearestSubset } from '#statistics/subset-sums.ts';

export interface Params {
  readonly fewest: number;
  readonly most: number;
  /** Days. */
  readonly window: number;
  readonly tolerance: number;
  readonly habit: number;
  /** Most subsets that may come as near by chance. */
  readonly coincidence: number;
}

interface Credit {
  readonly on: Day;
  readonly day: number;
  readonly cents: number;
  readonly actor: string;
  readonly row: number;
}

interface Account {
  readonly account: number;
  readonly deposits: Credit[];
  readonly remittances: Credit[];
}

/** Cash paid in by others that makes up a usual remittance which did not come; an account with a crowd of deposits is cut. */
export function* detect(
  { rows }: { readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const hits: Hit[] = [];
  const cut: string[] = [];
  const accounts = accountsOf(rows);
  for (const [place, account] of accounts.entries()) {
    const found = replacements(account, params);
    hits.push(...found.hits);
    if (found.isCut) cut.push(String(account.account));
    yield (place + 1) / accounts.length;
  }
  return { hits, cut };
}

function accountsOf(rows: Columns): readonly Account[] {
  const [account, row, day, cents] = [
    rows.numbers('account_id'),
    rows.numbers('row_id'),
    rows.numbers('day'),
    rows.numbers('amount_ref'),
  ];
  const [on, kind, actor] = [rows.texts('booked_on'), rows.texts('kind'), rows.texts('actor')];
  const all: Account[] = [];
  for (let at = 0; at < rows.length; at++) {
    let known = all.at(-1);
    if (known?.account !== account[at]) {
      known = { account: numberAt(account, at), deposits: [], remittances: [] };
      all.push(known);
    }
    known?.[kind[at] === 'deposit' ? 'deposits' : 'remittances'].push({
      on: on[at] as Day,
      day: numberAt(day, at),
      cents: numberAt(cents, at),
      actor: actor[at] ?? '',
      row: numberAt(row, at),
    });
  }
  return all;
}

function replacements(
  { account, deposits, remittances }: Account,
  params: Readonly<Params>,
): { readonly hits: readonly Hit[]; readonly isCut: boolean } {
  const { window, habit, fewest, most, tolerance, coincidence } = params;
  const hits: Hit[] = [];
  let isCut = false;
  for (let first = 0; first < deposits.length;) {
    const opening = deposits[first]?.day ?? 0;
    let last = first;
    while ((deposits[last]?.day ?? Infinity) < opening + window) last++;
    const inWindow = deposits.slice(first, last);
    const earlier = remittances.filter(({ day }) => day < opening);
    if (inWindow.length > MOST_AMOUNTS) isCut = true;
    else if (earlier.length >= habit && inWindow.length >= fewest) {
      const usual = medianOf(earlier.map(({ cents }) => cents));
      const reach = tolerance * usual;
      const amounts = inWindow.map(({ cents }) => cents);
      const subset = nearestSubset(amounts, { target: usual, tolerance: reach, fewest, most });
      const chance = subset ? coincidences(amounts, Math.abs(subset.sum - usual), { fewest, most }) : Infinity;
      const taken = subset?.places.flatMap((place) => inWindow[place] ?? []) ?? [];
      if (chance <= coincidence && !hasCome(remittances, taken, usual, reach, window)) {
        hits.push(hitOf(account, taken, earlier, usual, chance, window));
        first = last;
        continue;
      }
    }
    first++;
  }
  return { hits, isCut };
}

/** Whether a remittance of about the usual amount came around the deposits. */
function hasCome(
  remittances: readonly Credit[],
  deposits: readonly Credit[],
  usual: number,
  reach: number,
  window: number,
): boolean {
  const days = deposits.map(({ day }) => day);
  const [from, to] = [Math.min(...days) - window, Math.max(...days) + window];
  return remittances.some(({ day, cents }) => day >= from && day <= to && Math.abs(cents - usual) <= reach);
}

/** The finding speaks of the time from the first remittance that tells what is usual to the day up to which one was awaited. */
function hitOf(
  account: number,
  deposits: readonly Credit[],
  earlier: readonly Credit[],
  usual: number,
  chance: number,
  window: number,
): Hit {
  const days = deposits.map(({ day }) => day);
  return {
    subject: String(account),
    since: (earlier[0] ?? deposits[0])?.on as Day,
    until: dayFromNumber(Math.max(...days) + window),
    evidence: deposits.map(({ row }) => row).sort((a, b) => a - b) as unknown as NonEmpty<RowId>,
    measures: {
      deposits: deposits.length,
      depositors: new Set(deposits.map(({ actor }) => actor)).size,
      total: deposits.reduce((sum, { cents }) => sum + cents, 0),
      usual: Math.round(usual),
      earlier: earlier.length,
      days: Math.max(...days) - Math.min(...days) + 1,
      chance,
    },
  };
}
