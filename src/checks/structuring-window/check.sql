with
  deposit as (  -- the amount of law is the one in force on the day of the deposit
    select t.row_id, t.account_id, t.booked_on, day_number(t.booked_on) as day, t.amount_ref, law.value as ceiling
    from txn_counted as t
    join legal_parameter as law
      on law.param_id = $ceiling
      and t.booked_on >= law.in_force_from
      and t.booked_on <= coalesce(law.in_force_to, t.booked_on)
    where
      t.method = 'cash'
      and t.direction = 'credit'
      and t.amount_ref < law.value
      and t.amount_ref >= $nearness * law.value
  ),
  window_from_deposit as (
    select
      row_id, account_id, booked_on, day, amount_ref, ceiling,
      count(*) over ahead as deposits,
      sum(amount_ref) over ahead as total
    from deposit
    window ahead as (partition by account_id order by day range between current row and $window - 1 following)
  ),
  deposit_in_window as (  -- the earliest full window that holds the deposit
    select
      row_id, account_id, booked_on, day, amount_ref, ceiling,
      min(case when deposits >= $deposits and total >= ceiling then day end) over behind as window_day
    from window_from_deposit
    window behind as (partition by account_id order by day range between $window - 1 preceding and current row)
  ),
  deposit_after_deposit as (
    select
      row_id, account_id, booked_on, day, amount_ref, ceiling, window_day,
      lag(day) over (partition by account_id order by day, row_id) as day_before
    from deposit_in_window
    where window_day is not null
  ),
  deposit_of_series as (  -- windows that share a deposit make one series
    select
      row_id, account_id, booked_on, amount_ref, ceiling,
      sum(case when window_day <= day_before then 0 else 1 end)
        over (partition by account_id order by day, row_id rows between unbounded preceding and current row) as series
    from deposit_after_deposit
  ),
  findings as (
    select
      as_text(account_id) as subject,
      min(booked_on) as since,
      max(booked_on) as until,
      collect_rows(row_id) as evidence,
      count(*) as deposits,
      cast(sum(amount_ref) as decimal(18, 2)) as total,
      max(amount_ref) as largest,
      max(ceiling) as ceiling,
      days_between(min(booked_on), max(booked_on)) + 1 as days
    from deposit_of_series
    group by account_id, series
  )
select subject, since, until, evidence, deposits, total, largest, ceiling, days
from findings
order by total desc, subject, since
