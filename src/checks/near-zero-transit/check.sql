with
  line as (  -- the balance is printed in the currency of the account
    select
      account_id, row_id, booked_on, amount_ref,
      balance_after * ratio_of(amount_ref, amount) as balance_ref,
      floor(ratio_of(row_id, 4294967296)) as file_number
    from txn_counted
    where balance_after is not null
  ),
  step as (
    select
      account_id, row_id, booked_on, amount_ref, balance_ref, file_number,
      days_between(lag(booked_on) over (partition by account_id, file_number order by row_id), booked_on) as forward
    from line
  ),
  reading as (  -- some banks print the latest operation first
    select
      account_id, row_id, booked_on, amount_ref, balance_ref, file_number,
      case when sum(forward) over (partition by account_id, file_number) < 0 then -1 else 1 end as way
    from step
  ),
  placed as (
    select
      account_id, row_id, booked_on, amount_ref, balance_ref,
      row_number() over (partition by account_id, booked_on order by file_number desc, way * row_id desc) as place_from_end
    from reading
  ),
  active_day as (
    select
      account_id, booked_on,
      sum(amount_ref) as turnover,
      min(case when place_from_end = 1 then abs(balance_ref) end) as left_over,
      min(case when place_from_end = 1 then row_id end) as last_row
    from placed
    group by account_id, booked_on
  ),
  judged as (
    select
      account_id,
      min(booked_on) as since,
      max(booked_on) as until,
      collect_rows(last_row) as evidence,
      count(*) as active,
      median_of(left_over) as left_over,
      median_of(turnover) as turnover,
      cast(sum(turnover) as decimal(18, 2)) as total
    from active_day
    group by account_id
    having count(*) >= $days
  ),
  findings as (
    select
      as_text(account_id) as subject, since, until, evidence, active,
      cast(left_over as decimal(18, 2)) as left_sum, cast(turnover as decimal(18, 2)) as turnover,
      ratio_of(left_over, turnover) as left_part, total
    from judged
    where
      turnover >= $floor
      and left_over <= $share * turnover
  )
select subject, since, until, evidence, active, left_sum, turnover, left_part, total
from findings
order by total desc, subject, since
