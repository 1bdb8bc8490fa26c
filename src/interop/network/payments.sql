select
  row_id, cast(booked_on as varchar) as day, 'account-' || from_account_id as payer_account, 'account-' || to_account_id as beneficiary_account,
  amount, currency, label
from txn_counted
where from_account_id is not null and to_account_id is not null and mirror_of is null
order by row_id
