create view edge as
select
  row_id,
  from_account_id,
  to_account_id,
  cast(epoch(coalesce(booked_at, cast(booked_on as timestamp))) as bigint) as at,
  amount_ref,
  time_precision
from ledger.txn
where
  from_account_id is not null
  and to_account_id is not null
  and from_account_id <> to_account_id
  and amount_ref is not null
  and duplicate_of is null
  and reversal_of is null
  and exclude_reason is null
  and mirror_of is null
