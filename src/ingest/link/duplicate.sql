-- Operations that two sources of one account both give (METHODS 3.1). Rows of a transfer list belong to the account that pays.
create or replace temp table twin_span as
select
  cast(row_id // 4294967296 as integer) as source, coalesce(account_id, -from_account_id) as listed_under,
  min(booked_on) as first_on, max(booked_on) as last_on
from ledger.txn
where coalesce(account_id, from_account_id) is not null
group by all;

create or replace temp table twin_sources as
select
  earlier.listed_under,
  earlier.source as earlier,
  later.source as later,
  greatest(earlier.first_on, later.first_on) as first_on,
  least(earlier.last_on, later.last_on) as last_on
from twin_span as earlier
join twin_span as later on later.listed_under = earlier.listed_under and later.source > earlier.source
where earlier.first_on <= later.last_on and later.first_on <= earlier.last_on;

create or replace temp table twin_row as
with
  side as (
    select *, later as source, true as is_later from twin_sources
    union all
    select *, earlier, false from twin_sources
  ),
  entry as (
    select
      side.listed_under, side.earlier, side.later, side.is_later, side.first_on = side.last_on as shares_one_day,
      txn.row_id, txn.booked_on, txn.booked_at, txn.amount, txn.balance_after,
      coalesce(txn.direction, 'to ' || txn.to_account_id, '') as direction,
      coalesce(txn.currency, '') as currency,
      regexp_replace(upper(strip_accents(coalesce(txn.label, txn.counterparty_name, ''))), '[^A-Z0-9]', '', 'g') as label
    from side
    join ledger.txn
      on coalesce(txn.account_id, -txn.from_account_id) = side.listed_under
      and cast(txn.row_id // 4294967296 as integer) = side.source
      and txn.booked_on between side.first_on and side.last_on
  )
select
  *,
  count(*) over each_day as on_day,
  sum(hash(direction, amount, currency)) over each_day as sum_of_day
from entry
window each_day as (partition by listed_under, earlier, later, is_later, booked_on);

create or replace temp table twin (later_row bigint, earlier_row bigint);
