  month_known as (
    select month_of(booked_on) as month from movement
    union all
    select month from coverage
  ),
  span as (
    select max(month) - min(month) + 1 as months from month_known
  ),
  bin as (  -- at most 121 bars: months, then quarters, then years, then whatever fits
    select
      case
        when months <= 120 then 1
        when months <= 360 then 3
        when months <= 1440 then 12
        else (months + 119) // 120
      end as width
    from span
  ),
  basis as (
    select
      row_id,
      month_of(booked_on) - month_of(booked_on) % (select width from bin) as month,
      case when way = 'in' then amount_ref else 0 end as money_in,
      case when way = 'out' then amount_ref else 0 end as money_out,
      case when way = 'in' and method = 'cash' then amount_ref else 0 end as cash_in,
      case when way = 'out' and method = 'cash' then amount_ref else 0 end as cash_out,
      case when way = 'between' then amount_ref else 0 end as moved
    from movement
  ),
  month_of_money as (
    select
      month, sum(money_in) as money_in, sum(money_out) as money_out, sum(cash_in) as cash_in, sum(cash_out) as cash_out,
      sum(moved) as moved, count(*) as rows
    from basis
    group by month
  ),
  account_month as (  -- of accounts that have a statement: one that has none would leave every month in doubt
    select month - month % (select width from bin) as month, case when state in ('proven', 'seen') then 1 else 0 end as covered
    from coverage
    where account_id in (select account_id from account where in_file)
  ),
  month_of_coverage as (
    select month, count(*) as asked, sum(covered) as covered
    from account_month
    group by month
  ),
  month_shown as (
    select month from month_of_money
    union
    select month from month_of_coverage
  ),
  shown as (
    select
      month_shown.month,
      (select width from bin) as months,
      coalesce(month_of_money.money_in, 0) as money_in,
      coalesce(month_of_money.money_out, 0) as money_out,
      coalesce(month_of_money.cash_in, 0) as cash_in,
      coalesce(month_of_money.cash_out, 0) as cash_out,
      coalesce(month_of_money.moved, 0) as moved,
      coalesce(month_of_money.rows, 0) as rows,
      coalesce(month_of_coverage.asked, 0) as asked,
      coalesce(month_of_coverage.covered, 0) as covered
    from month_shown
    left join month_of_money on month_of_money.month = month_shown.month
    left join month_of_coverage on month_of_coverage.month = month_shown.month
  )
select * from shown order by month
