select txn.row_id, txn.booked_on, txn.amount_ref as amount
from txn_counted as txn
where
  txn.to_account_id = $account
  and coalesce(txn.from_account_id, 0) <> txn.to_account_id
  and txn.mirror_of is null
  and txn.amount_ref > 0
  and txn.booked_on between $since and $until
  and (coalesce(txn.method, 'unknown') = 'cash' or $cash = 0)
order by txn.booked_on, txn.row_id
