with
  converted as (  -- balances of an account in another currency do not follow from amounts converted day by day
    select account_id
    from txn_counted
    where account_id is not null and (rate_id is not null or amount_ref is null)
    group by account_id
  ),
  first_day as (
    select account_id, min(first_on) as first_on
    from proof
    where first_on is not null
    group by account_id
  ),
  first_proof as (
    select proof.account_id, max(proof.first_on) as first_on, max(proof.opening) as opening, max(proof.closing - proof.inflow + proof.outflow) as worked_out
    from proof
    join first_day on first_day.account_id = proof.account_id and first_day.first_on = proof.first_on
    group by proof.account_id
  ),
  listed as (  -- a file of transfers that gives each account's opening balance as a row of its own
    select to_account_id as account_id, sum(amount_ref) as opening
    from txn
    where exclude_reason = 'opening-balance' and to_account_id is not null
    group by to_account_id
  ),
  first_unproven as (
    select account_id, min(month) as month
    from coverage
    where state <> 'proven'
    group by account_id
  ),
  unproven as (
    select coverage.account_id, coverage.month, min(coverage.state) as state
    from coverage
    join first_unproven on first_unproven.account_id = coverage.account_id and first_unproven.month = coverage.month
    where coverage.state <> 'proven'
    group by coverage.account_id, coverage.month
  ),
  break_day as (
    select balance_break.account_id, balance_break.month, min(txn.booked_on) as broken_on
    from balance_break
    join txn on txn.row_id = balance_break.breaking_row
    group by balance_break.account_id, balance_break.month
  )
select
  cast(account.account_id as double) as account_id,
  account_name.name,
  account_name.who_name,
  case when account.in_file then 1 else 0 end as is_held,
  case when account.is_service then 1 else 0 end as is_service,
  case when converted.account_id is null then 0 else 1 end as is_converted,
  cast(cast(coalesce(first_proof.opening, listed.opening) * 100 as bigint) as double) as opening,
  cast(cast(first_proof.worked_out * 100 as bigint) as double) as worked_out,
  cast(day_number(first_proof.first_on) * 86400 as double) as first_instant,
  unproven.state as unproven_state,
  cast(day_number(coalesce(break_day.broken_on, month_start(unproven.month))) * 86400 as double) as unproven_from
from account
join account_name on account_name.account_id = account.account_id
left join converted on converted.account_id = account.account_id
left join first_proof on first_proof.account_id = account.account_id
left join listed on listed.account_id = account.account_id
left join unproven on unproven.account_id = account.account_id
left join break_day on break_day.account_id = account.account_id and break_day.month = unproven.month and unproven.state = 'broken'
order by account.account_id
