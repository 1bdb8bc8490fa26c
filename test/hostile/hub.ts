import type { Database } from '#engine/database.ts';
import { loadCase } from '../support/cases/load.ts';
import { hostile } from './ledgers.ts';

/** A ledger in which one account is paid by, and pays, as many others as asked, over half a year. */
export async function fillHub(database: Database, counterparties: number): Promise<void> {
  await loadCase(database, hostile['one account only']!());
  const [own = {}] = await database.rows('select min(account_id) as hub from ledger.account where in_file');
  const hub = Number(own['hub']);
  await database.exec(`
    insert into ledger.account (account_id, account_key, name, in_file, is_service, kind)
    select 1000 + i, 'hub|' || i, 'C' || i, false, false, 'external' from range(${counterparties}) as t(i);
    insert into ledger.txn (row_id, booked_on, account_id, direction, method, amount, amount_ref, currency, time_precision, from_account_id, to_account_id)
    select
      4294967296 + 1000 + i, date '2023-01-01' + cast((i * 7919) % 180 as integer), ${hub}, case when i % 2 = 0 then 'credit' else 'debit' end, 'transfer',
      100 + (i * 31) % 4000, 100 + (i * 31) % 4000, 'EUR', 'day',
      case when i % 2 = 0 then 1000 + i // 2 else ${hub} end, case when i % 2 = 0 then ${hub} else 1000 + (i // 2 + 13) % ${counterparties} end
    from range(${2 * counterparties}) as t(i)`);
}
