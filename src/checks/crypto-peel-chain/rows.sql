select
  t.row_id, t.chain_tx, t.from_account_id, t.to_account_id, t.amount_ref, t.booked_on,
  hours_between(cast(date '1970-01-01' as timestamp), coalesce(t.booked_at, cast(t.booked_on as timestamp))) as hour,
  case when coalesce(payer.is_service, false) then 1 else 0 end as is_service
from txn_counted as t
join account as payer on payer.account_id = t.from_account_id
where t.chain_tx is not null and t.to_account_id is not null and t.amount_ref > 0 and t.mirror_of is null
order by t.row_id
