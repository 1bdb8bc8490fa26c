select
  txn.row_id, txn.asset_id, txn.asset_cost, txn.booked_on, txn.amount_ref, coalesce(txn.from_account_id, txn.account_id) as account_id,
  account.name as account_name, account.account_key
from txn_counted as txn
left join account on account.account_id = coalesce(txn.from_account_id, txn.account_id)
where txn.asset_id is not null and coalesce(txn.direction, 'debit') = 'debit'
order by txn.booked_on, txn.row_id
