with
  covered as (  -- a month without a statement is unknown, not empty
    select distinct account_id, month
    from coverage
    where state in ('proven', 'seen')
  ),
  movement as (
    select
      account_id, month_of(booked_on) as month, row_id,
      case when direction = 'credit' then amount_ref end as inflow,
      case when direction = 'credit' and method = 'cash' then amount_ref end as cash,
      case when direction = 'credit' and coalesce(method, 'unknown') <> 'unknown' then 1 else 0 end as has_method,
      coalesce(as_text(case when direction = 'credit' then from_account_id else to_account_id end), counterparty_name) as other
    from txn_counted
    where account_id is not null and own_transfer_id is null and amount_ref > 0
  ),
  placed as (
    select
      account_id, month, row_id, inflow, cash, has_method, other,
      row_number() over (partition by account_id, month order by inflow desc nulls last, row_id) as by_inflow,
      row_number() over (partition by account_id, month order by cash desc nulls last, row_id) as by_cash
    from movement
  ),
  summed as (  -- the largest credit and the largest cash deposit stand for the month
    select
      account_id, month,
      coalesce(sum(inflow), 0) as inflow,
      case when sum(has_method) > 0 then coalesce(sum(cash), 0) end as cash,
      case when count(other) > 0 then count(distinct other) end as others,
      max(case when by_inflow = 1 and inflow is not null then row_id end) as row_id,
      max(case when by_cash = 1 and cash is not null then row_id end) as cash_row_id
    from placed
    group by account_id, month
  )
select
  covered.account_id, cast(covered.month as integer) as month,
  cast(coalesce(summed.inflow, 0) as decimal(18, 2)) as inflow,
  cast(summed.cash as decimal(18, 2)) as cash,
  cast(case when summed.month is null then 0 else summed.others end as integer) as others,
  summed.row_id, summed.cash_row_id
from covered
left join summed on summed.account_id = covered.account_id and summed.month = covered.month
order by covered.account_id, covered.month
