with
  movement as (  -- what the bank alone books, interest and fees, wakes nobody
    select
      account_id, row_id, booked_on, day_number(booked_on) as day, direction, amount_ref,
      lag(booked_on) over (partition by account_id order by booked_on, row_id) as booked_before
    from txn_counted
    where coalesce(method, 'unknown') not in ('fee', 'interest') and coalesce(category, 'unknown') <> 'fee'
  ),
  movement_of_spell as (  -- a spell of movements ends where the account falls asleep
    select
      account_id, row_id, booked_on, day, direction, amount_ref, booked_before,
      sum(case when days_between(booked_before, booked_on) > $silence then 1 else 0 end)
        over (partition by account_id order by booked_on, row_id rows between unbounded preceding and current row) as spell
    from movement
  ),
  awake as (
    select
      account_id, row_id, booked_on, day, direction, amount_ref, spell,
      min(day) over (partition by account_id, spell) as awake_day,
      min(booked_before) over (partition by account_id, spell) as asleep_on
    from movement_of_spell
  ),
  credited_month as (  -- credits of each month in which the account moved
    select
      account_id, spell, month_of(booked_on) as month,
      sum(case when direction = 'credit' then amount_ref else 0 end) as credited
    from movement_of_spell
    group by account_id, spell, month_of(booked_on)
  ),
  usual as (
    select account_id, spell, cast(median_of(credited) as decimal(18, 2)) as amount
    from credited_month
    group by account_id, spell
  ),
  received as (
    select
      account_id, spell,
      min(asleep_on) as since,
      max(booked_on) as until,
      collect_rows(row_id) as evidence,
      count(*) as credits,
      cast(sum(amount_ref) as decimal(18, 2)) as total,
      min(awake_day - day_number(asleep_on)) as silent
    from awake
    where direction = 'credit' and day < awake_day + $window
    group by account_id, spell
  ),
  findings as (
    select
      as_text(received.account_id) as subject, received.since, received.until, received.evidence, received.credits,
      received.total, received.silent, usual.amount as usual
    from received
    join usual
      on usual.account_id = received.account_id
      and usual.spell = received.spell - 1
    where
      received.total >= $floor
      and received.total >= $times * usual.amount
  )
select subject, since, until, evidence, credits, total, silent, usual
from findings
order by total desc, subject, since
