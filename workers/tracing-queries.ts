import type { RowId } from '#domain/row-id.ts';
import type { Database } from '#engine/database.ts';
import { rowParts } from '#engine/kernels.ts';
import accounts from '#tracing/accounts.sql?raw';
import type { LedgerMoney } from '#tracing/money-of-ledger.ts';
import movements from '#tracing/movements.sql?raw';
import purchases from '#tracing/purchases.sql?raw';

/** What money is followed through. */
export const tracingQueries: Readonly<Record<keyof LedgerMoney, string>> = { movements, accounts, purchases };

const stampQuery = `
  select concat_ws(' ',
    (select concat_ws(' ', count(*), sum(row_id), sum(amount_ref), sum(coalesce(from_account_id, 0)), sum(coalesce(to_account_id, 0)),
      count(mirror_of), count(duplicate_of), count(reversal_of), count(exclude_reason), sum(asset_id)) from txn),
    (select concat_ws(' ', count(*), sum(account_id) filter (where is_service), sum(account_id) filter (where in_file)) from account),
    (select concat_ws(' ', count(*), sum(debit_row) filter (where state = 'confirmed')) from own_transfer),
    (select concat_ws(' ', count(*), sum(closing), count(*) filter (where state = 'proven')) from proof)) as stamp`;

/** A text that changes when what is traced does. */
export async function tracingStamp(database: Database, signal?: AbortSignal): Promise<string> {
  const [now = {}] = await database.rows(stampQuery, signal);
  return String(now['stamp']);
}

/** The answers of the queries, in Arrow parts. */
export async function moneyParts(
  database: Database,
  signal?: AbortSignal,
): Promise<Readonly<Record<keyof LedgerMoney, readonly Uint8Array[]>>> {
  return {
    movements: await rowParts(database, tracingQueries.movements, signal),
    accounts: await rowParts(database, tracingQueries.accounts, signal),
    purchases: await rowParts(database, tracingQueries.purchases, signal),
  };
}

/** Payments for a thing: the rows of its price when there are any, else those of its costs. */
export async function paymentsFor(
  database: Database,
  assetRow: RowId,
  signal?: AbortSignal,
): Promise<readonly RowId[]> {
  const rows = await database.rows(
    `select txn.row_id, coalesce(txn.asset_cost, 'price') in ('price', 'deposit', 'instalment') as is_price
     from txn_counted as txn join asset on asset.asset_id = txn.asset_id
     where asset.row_id = ${String(assetRow)} order by txn.row_id`,
    signal,
  );
  const price = rows.filter((row) => row['is_price'] === true);
  return (price.length > 0 ? price : rows).map((row) => Number(row['row_id']) as RowId);
}
