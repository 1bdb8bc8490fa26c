select
  account.account_id, account.account_key, account_name.bank, account_name.holder, coalesce(account.in_file, false) as received,
  coalesce(any_value(asked.months), '') as months,
  coalesce(any_value(proved.discrepancies), 0) as discrepancies,
  coalesce(any_value(proved.proven), 0) as proven,
  coalesce(any_value(proved.statements), 0) as statements,
  coalesce(any_value(twice.rows), 0) as repeated
from ledger.account
join account_name on account_name.account_id = account.account_id
join (
  select account_id, string_agg(month || ' ' || state || ' ' || sources, ',' order by month) as months
  from ledger.coverage
  group by account_id
) as asked on asked.account_id = account.account_id
left join (
  select
    account_id, count(*) as statements, count(*) filter (where state = 'proven') as proven,
    count(*) filter (where state = 'discrepancy') as discrepancies
  from ledger.proof
  group by account_id
) as proved on proved.account_id = account.account_id
left join (
  select account_id, count(*) as rows from ledger.txn where duplicate_of is not null group by account_id
) as twice on twice.account_id = account.account_id
group by all
order by account.account_id
