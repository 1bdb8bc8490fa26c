import type { Check } from '#domain/check.ts';
import type { Timing } from '#domain/finding.ts';
import type { LedgerAtRest } from './ledger-at-rest.ts';

type Asked = Pick<Check, 'requires'>;

const accountsOf = (
  { database, once }: LedgerAtRest,
  name: string,
  sql: string,
  signal?: AbortSignal,
): Promise<ReadonlySet<number>> =>
  once(name, async () => new Set((await database.rows(sql, signal)).map((row) => Number(row['account']))));

/** Accounts with a counted amount in a currency the file has no rate for: silence about them says nothing. */
export async function accountsWithoutRate(
  ledger: LedgerAtRest,
  { requires }: Asked,
  signal?: AbortSignal,
): Promise<ReadonlySet<number>> {
  if (!requires['txn']?.includes('amount_ref')) return new Set();
  return accountsOf(
    ledger,
    'accounts without rate',
    `with unrated as (select account_id, from_account_id, to_account_id from txn_counted where amount_ref is null)
    select account_id as account from unrated where account_id is not null
    union select from_account_id from unrated where from_account_id is not null
    union select to_account_id from unrated where to_account_id is not null`,
    signal,
  );
}

/**
 * Accounts most of whose payments do not say who paid or was paid, cash and fees left aside since they have no other end: a question
 * about the two ends of payments cannot be answered there, whatever months were received.
 */
export async function accountsWithoutCounterparties(
  ledger: LedgerAtRest,
  { requires }: Asked,
  signal?: AbortSignal,
): Promise<ReadonlySet<number>> {
  const columns = requires['txn'] ?? [];
  if (!columns.includes('from_account_id') || !columns.includes('to_account_id')) return new Set();
  return accountsOf(
    ledger,
    'accounts without counterparties',
    `with
      booked as (
        select account_id, case when from_account_id is null or to_account_id is null then 1 else 0 end as silent
        from txn_counted
        where account_id is not null and coalesce(method, 'unknown') not in ('cash', 'fee')
      )
    select account_id as account from booked group by account_id having 2 * sum(silent) > count(*)`,
    signal,
  );
}

/**
 * How finely a question whose windows are in hours could be put: `days` when no row of the ledger says its hour, so that a window is
 * counted in whole days and payments of one day have no order; null for a question without such a window.
 */
export async function timingOf(
  ledger: LedgerAtRest,
  { params }: Pick<Check, 'params'>,
  signal?: AbortSignal,
): Promise<Timing> {
  if (!Object.values(params).some(({ unit }) => unit === 'hours')) return null;
  return ledger.once('hours known', async () => {
    const [known = {}] = await ledger.database.rows('select count(booked_at) as timed from txn_counted', signal);
    return Number(known['timed']) > 0 ? 'hours' : 'days';
  });
}
