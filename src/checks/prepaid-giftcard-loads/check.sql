with
  load as (  -- known by its means of payment, or by its label; the second statement of one transfer is left out
    select row_id, booked_on, day_number(booked_on) as day, amount_ref, from_account_id, to_account_id
    from txn_counted
    where
      amount_ref > 0
      and amount_ref <= $limit
      and mirror_of is null
      and (
        method = 'prepaid_load'
        or direction = 'debit'
        and (
          lower(label) like '%carte%cadeau%'
          or lower(label) like '%ch_que%cadeau%'
          or lower(label) like '%gift%card%'
          or lower(label) like '%tarjeta%regalo%'
          or lower(label) like '%paysafe%'
          or lower(label) like '%neosurf%'
          or lower(label) like '%transcash%'
        )
      )
  ),
  load_of_account as (  -- of who pays, and of who is paid where a statement is held
    select row_id, from_account_id as account_id, 'payer' as side, booked_on, day, amount_ref, from_account_id
    from load
    where from_account_id is not null
    union all
    select load.row_id, load.to_account_id as account_id, 'beneficiary' as side, load.booked_on, load.day, load.amount_ref, load.from_account_id
    from load
    join account on account.account_id = load.to_account_id
    where account.in_file and not coalesce(account.is_service, false)
  ),
  window_from_load as (
    select
      row_id, account_id, side, booked_on, day, amount_ref, from_account_id,
      count(*) over ahead as loads,
      sum(amount_ref) over ahead as total
    from load_of_account
    window ahead as (partition by account_id, side order by day range between current row and $window - 1 following)
  ),
  load_in_window as (  -- the earliest full window that holds the load
    select
      row_id, account_id, side, booked_on, day, amount_ref, from_account_id,
      min(case when loads >= $loads and total >= $floor then day end) over behind as window_day
    from window_from_load
    window behind as (partition by account_id, side order by day range between $window - 1 preceding and current row)
  ),
  load_after_load as (
    select
      row_id, account_id, side, booked_on, day, amount_ref, from_account_id, window_day,
      lag(day) over (partition by account_id, side order by day, row_id) as day_before
    from load_in_window
    where window_day is not null
  ),
  load_of_series as (  -- windows that share a load make one series
    select
      row_id, account_id, side, booked_on, amount_ref, from_account_id,
      sum(case when window_day <= day_before then 0 else 1 end)
        over (partition by account_id, side order by day, row_id rows between unbounded preceding and current row) as series
    from load_after_load
  ),
  findings as (  -- loads by a single known payer are the payer's finding
    select
      as_text(account_id) as subject,
      min(booked_on) as since,
      max(booked_on) as until,
      collect_rows(row_id) as evidence,
      side,
      count(*) as loads,
      cast(sum(amount_ref) as decimal(18, 2)) as total,
      max(amount_ref) as largest,
      days_between(min(booked_on), max(booked_on)) + 1 as days
    from load_of_series
    group by account_id, side, series
    having side = 'payer' or count(distinct from_account_id) <> 1 or count(from_account_id) < count(*)
  )
select subject, since, until, evidence, side, loads, total, largest, days
from findings
order by total desc, subject, since, side
