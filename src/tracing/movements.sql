with
  pair as (  -- one transfer written in two statements: the debit, and the credit that is the same money
    select mirror_of as row_id, row_id as twin
    from txn_counted
    where mirror_of is not null
    union
    select debit_row, credit_row
    from own_transfer
    where state = 'confirmed'
  ),
  joined as (
    select pair.row_id, min(pair.twin) as twin
    from pair
    join txn_counted as debit on debit.row_id = pair.row_id
    join txn_counted as credit on credit.row_id = pair.twin
    group by pair.row_id
  ),
  listing as (  -- a statement that gives its newest row first is read from its end
    select
      coalesce(account_id, 0) as account_id,
      row_id >> 32 as source,
      arg_min(booked_on, row_id) > arg_max(booked_on, row_id) as is_newest_first
    from txn_counted
    group by coalesce(account_id, 0), row_id >> 32
  ),
  line as (
    select
      txn.row_id,
      joined.twin,
      txn.from_account_id as payer,
      case when joined.twin is null then txn.to_account_id else coalesce(credit.account_id, credit.to_account_id) end as payee,
      txn.booked_on,
      case when txn.time_precision in ('minute', 'second') then txn.booked_at else null end as moment,
      coalesce(txn.amount_ref, credit.amount_ref) as paid,
      coalesce(credit.amount_ref, txn.amount_ref) as received,
      coalesce(txn.method, 'unknown') = 'cash' as is_cash,
      txn.row_id >> 32 as source,
      case when listing.is_newest_first then -txn.row_id else txn.row_id end as place
    from txn_counted as txn
    left join joined on joined.row_id = txn.row_id
    left join txn_counted as credit on credit.row_id = joined.twin
    left join listing on listing.account_id = coalesce(txn.account_id, 0) and listing.source = txn.row_id >> 32
    left join joined as other on other.twin = txn.row_id
    where other.twin is null
  )
select
  cast(row_id as double) as row_id,
  cast(twin as double) as twin,
  cast(case when paid < 0 then payee else payer end as double) as payer,
  cast(case when paid < 0 then payer else payee end as double) as payee,
  cast(epoch(coalesce(moment, cast(booked_on as timestamp))) as double) as instant,
  case when moment is null then 0 else 1 end as has_hour,
  cast(cast(abs(paid) * 100 as bigint) as double) as paid,
  cast(cast(abs(received) * 100 as bigint) as double) as received,
  case when is_cash then 1 else 0 end as is_cash
from line
order by instant, source, place
