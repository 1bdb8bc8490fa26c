import type { Database } from '#engine/database.ts';
import { tables } from '#ledger/schema.ts';

const columns = (table: keyof typeof tables, values: Readonly<Record<string, string>>): string =>
  `ledger.${table} (${Object.keys(values).join(', ')}) select ${Object.values(values).join(', ')}`;

export async function emptyLedger(database: Database): Promise<void> {
  for (const table of ['txn', 'account', 'party', 'holding', 'asset', 'coverage', 'income', 'proof', 'own_transfer'])
    await database.exec(`delete from ledger.${table}`);
}

/**
 * A ledger with more of everything than any figure may show: names that repeat, missing ends, transfers seen from both sides,
 * rows left out of sums, amounts without a rate, currencies beyond four, months of a hundred and fifty years.
 */
export async function largeLedger(database: Database, rows: number): Promise<void> {
  await emptyLedger(database);
  await database.exec(
    `insert into ${columns('party', { party_id: 'cast(i as integer)', name_raw: `'Holder ' || (i % 700)` })} from range(1, 901) as n(i)`,
  );
  await database.exec(
    `insert into ${columns('account', {
      account_id: 'cast(i as integer)',
      account_key: `'B' || (i % 7) || '|' || i`,
      institution_name: `case when i % 3 > 0 then 'Bank ' || (i % 7) end`,
      account_number: 'cast(i as varchar)',
      name: `case when i > 900 then 'Outside ' || i end`,
      in_file: 'i <= 900',
      is_service: 'false',
    })} from range(1, 5001) as n(i)`,
  );
  await database.exec(
    `insert into ${columns('holding', {
      holding_id: 'cast(i as integer)',
      party_id: 'cast(i % 650 + 1 as integer)',
      target_kind: `'account'`,
      target_id: 'cast(i as integer)',
      role: `'holder'`,
    })} from range(1, 801) as n(i)`,
  );
  await database.exec(
    `insert into ${columns('holding', {
      holding_id: 'cast(1000 + i as integer)',
      party_id: 'cast(i % 300 + 1 as integer)',
      target_kind: `'asset'`,
      target_id: 'cast(i % 6000 + 1 as integer)',
      role: `case i % 3 when 0 then 'owner' when 1 then 'user' else 'insured' end`,
    })} from range(1, 9001) as n(i)`,
  );
  await database.exec(`
    insert into ledger.txn (row_id, booked_on, account_id, from_account_id, to_account_id, direction, amount, amount_ref, method, mirror_of, duplicate_of, reversal_of, exclude_reason)
    select
      4294967296 + i, date '1880-01-01' + cast((i * 7919) % 54000 as integer), account,
      case when way = 0 then other else account end, case when way = 0 then account else other end,
      case when way = 0 then 'credit' else 'debit' end, amount, case when i % 97 = 0 then null else amount end,
      case when other is null then 'cash' when i % 11 = 0 then null when i % 5 = 0 then 'card' else 'transfer' end,
      case when i % 53 = 0 and way = 0 then 4294967296 + i - 1 end, case when i % 101 = 0 then 4294967296 + i - 1 end, case when i % 211 < 2 then 4294967296 + i - i % 211 end, case when i % 503 = 0 then 'set aside' end
    from (
      select
        i, cast((i * 31) % 900 + 1 as integer) as account, (i * 17 // 3) % 2 as way, cast((i * 37 % 100000 + 1) * 0.13 as decimal(18,2)) as amount,
        case when i % 13 = 0 then null else cast((i * 71) % 5000 + 1 as integer) end as other
      from range(1, ${rows + 1}) as n(i)
    )`);
  await database.exec(`
    insert into ledger.coverage (account_id, month, state)
    select cast(a as integer), cast(1880 * 12 + m as integer), case (a * 7 + m) % 9 when 0 then 'missing' when 1 then 'broken' when 2 then 'seen' else 'proven' end
    from (select a, unnest(range(0, 1800, 13)) as m from range(1, 201) as n(a))`);
  await database.exec(
    `insert into ${columns('proof', {
      proof_id: 'cast(i as integer)',
      account_id: 'cast(i as integer)',
      source: '1',
      stated_row: 'case when i % 2 = 0 then 5 * 4294967296 + i end',
      first_row: '4294967297',
      last_row: `${4294967296 + rows}`,
      first_on: `date '1880-01-01'`,
      last_on: `date '2040-01-01'`,
      basis: `case when i % 2 = 0 then 'stated' else 'running' end`,
      opening: 'case when i % 5 > 0 then i end',
      inflow: 'i * 10',
      outflow: 'i * 9',
      closing: 'case when i % 7 > 0 then i * 2 end',
      difference: 'case when i % 3 = 0 then 1 end',
      state: `case i % 3 when 0 then 'discrepancy' when 1 then 'proven' else 'unknown' end`,
      breaking_row: 'case when i % 6 = 0 then 5 * 4294967296 + i end',
    })} from range(1, 801) as n(i)`,
  );
  await database.exec(
    `insert into ${columns('own_transfer', {
      debit_row: '4294967296 + 2 * i',
      credit_row: '4294967296 + 2 * i + 1',
      state: `case i % 3 when 0 then 'confirmed' when 1 then 'review' else 'rejected' end`,
      reason: `'same-day'`,
    })} from range(1, 3001) as n(i)`,
  );
  await database.exec(
    `insert into ${columns('asset', {
      asset_id: 'cast(i as integer)',
      row_id: '3 * 4294967296 + i',
      kind: `case i % 4 when 0 then 'vehicle' when 1 then 'watch' when 2 then 'cash' end`,
      description: `'Object ' || i`,
      value_central: 'case when i % 10 > 0 then cast(i * 100 as decimal(18,2)) end',
      value_low: 'case when i % 2 = 0 then cast(i * 80 as decimal(18,2)) end',
      currency: `case when i % 9 > 0 then 'C' || (i % 30) end`,
      place: `'Lille'`,
    })} from range(1, 6501) as n(i)`,
  );
}
