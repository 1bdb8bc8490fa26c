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
  counted as (  -- a row id is its source times two to the thirty-second, and its line
    select row_id, booked_on, coalesce(account_id, 0) as account_id, cast(floor(ratio_of(row_id, 4294967296)) as integer) as from_source
    from txn_counted
  ),
  span as (
    select account_id, from_source, min(row_id) as first_row, max(row_id) as last_row
    from counted
    group by account_id, from_source
  ),
  listing as (  -- a statement that gives its newest row first is read from its end
    select span.account_id, span.from_source, head.booked_on > tail.booked_on as is_newest_first
    from span
    join counted as head on head.row_id = span.first_row
    join counted as tail on tail.row_id = span.last_row
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
      cast(floor(ratio_of(txn.row_id, 4294967296)) as integer) as from_source,
      case when listing.is_newest_first then -txn.row_id else txn.row_id end as listed_at
    from txn_counted as txn
    left join joined on joined.row_id = txn.row_id
    left join txn_counted as credit on credit.row_id = joined.twin
    left join listing
      on listing.account_id = coalesce(txn.account_id, 0)
      and listing.from_source = cast(floor(ratio_of(txn.row_id, 4294967296)) as integer)
    left join joined as other on other.twin = txn.row_id
    where other.twin is null
  )
select
  cast(row_id as double) as row_id,
  cast(twin as double) as twin,
  cast(case when paid < 0 then payee else payer end as double) as payer,
  cast(case when paid < 0 then payer else payee end as double) as payee,
  round(hours_between(timestamp '1970-01-01 00:00:00', coalesce(moment, booked_on)) * 3600) as instant,
  case when moment is null then 0 else 1 end as has_hour,
  cast(cast(abs(paid) * 100 as bigint) as double) as paid,
  cast(cast(abs(received) * 100 as bigint) as double) as received,
  case when is_cash then 1 else 0 end as is_cash,
  cast(from_source as double) as from_source,
  cast(listed_at as double) as listed_at
from line
order by instant, from_source, listed_at
