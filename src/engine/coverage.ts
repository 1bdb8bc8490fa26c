import type { Check } from '#domain/check.ts';
import type { Coverage, Gap } from '#domain/coverage.ts';
import { monthFromNumber, monthNumber, monthOf, type Period } from '#domain/day.ts';
import type { LedgerAtRest } from './ledger-at-rest.ts';
import { sourcesWithoutColumns } from './requirements.ts';

/** Consecutive months of one account that count, or fail to for one reason. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly why: Gap['why'] | 'counts';
}

/** What a question could see of each account. */
export interface Sight {
  /** Of these accounts, over the whole file or within a period of days. */
  of(accounts: Iterable<number>, within?: Period): Coverage;
  /** Every account whose months are asked for. */
  readonly accounts: readonly number[];
}

export const nothingAsked: Coverage = { asked: 0, covered: 0, gaps: [] };

/**
 * Reads which months of which account count for a question: their state suffices for what the check rests on, and their source
 * filled every column it requires. A check that reads no transaction asks for no month.
 */
export async function sightOf(
  ledger: LedgerAtRest,
  check: Pick<Check, 'rests' | 'requires' | 'requiresAny'>,
  signal?: AbortSignal,
): Promise<Sight> {
  if (!check.requires['txn']) return { of: () => nothingAsked, accounts: [] };
  const unfilled = await sourcesWithoutColumns(ledger, check, signal);
  const suffices = check.rests === 'absence' ? "('proven')" : "('proven', 'seen')";
  return ledger.once(`months ${suffices} without sources ${unfilled.join(' ')}`, () =>
    readSight(ledger, suffices, unfilled, signal),
  );
}

async function readSight(
  { database }: LedgerAtRest,
  suffices: string,
  unfilled: readonly number[],
  signal?: AbortSignal,
): Promise<Sight> {
  const isUnfilled = unfilled.length === 0 ? 'false' : `coalesce(source in (${unfilled.join(', ')}), false)`;
  const rows = await database.rows(
    `with
      judged as (
        select
          account_id, month,
          case
            when state in ${suffices} then case when ${isUnfilled} then 1 else 0 end
            when state = 'seen' then 2
            when state = 'broken' then 3
            else 4
          end as rank
        from ledger.coverage
      ),
      account_month as (select account_id, month, min(rank) as rank from judged group by account_id, month),
      numbered as (
        select account_id, month, rank, month - row_number() over (partition by account_id, rank order by month) as stretch
        from account_month
      )
    select account_id, rank, min(month) as first, max(month) as last
    from numbered
    group by account_id, rank, stretch
    order by account_id, first`,
    signal,
  );
  const reasons = ['counts', 'column-unmapped', 'unproven', 'broken', 'missing'] as const;
  const stretches = new Map<number, Stretch[]>();
  for (const row of rows) {
    const account = Number(row['account_id']);
    const list = stretches.get(account) ?? [];
    list.push({
      first: Number(row['first']),
      last: Number(row['last']),
      why: reasons[Number(row['rank'])] ?? 'missing',
    });
    stretches.set(account, list);
  }
  return {
    accounts: [...stretches.keys()],
    of(accounts, within) {
      const from = within ? monthNumber(monthOf(within.from)) : -Infinity;
      const to = within ? monthNumber(monthOf(within.to)) : Infinity;
      let asked = 0;
      let covered = 0;
      const gaps: Gap[] = [];
      for (const account of new Set(accounts))
        for (const stretch of stretches.get(account) ?? []) {
          const first = Math.max(from, stretch.first);
          const last = Math.min(to, stretch.last);
          if (first > last) continue;
          asked += last - first + 1;
          if (stretch.why === 'counts') covered += last - first + 1;
          else
            gaps.push({
              account,
              months: { from: monthFromNumber(first), to: monthFromNumber(last) },
              why: stretch.why,
            });
        }
      return { asked, covered, gaps };
    },
  };
}

/** Part of the months asked that could be seen: nothing asked of a check that needs no month is everything, of another nothing. */
export function shareOf(coverage: Coverage, check: Pick<Check, 'requires'>): number {
  if (coverage.asked === 0) return check.requires['txn'] ? 0 : 1;
  return coverage.covered / coverage.asked;
}

/** Whether a finding may be said now, from the months it speaks of (ARCHITECTURE, coverage: presence, absence, balance). */
export function stands(own: Coverage, check: Pick<Check, 'rests' | 'requires'>, least: number): boolean {
  switch (check.rests) {
    case 'presence':
      return true;
    case 'absence':
      return shareOf(own, check) === 1;
    case 'balance':
      return shareOf(own, check) >= least;
  }
}
