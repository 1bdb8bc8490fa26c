  span as (
    select max(month_of(booked_on)) - min(month_of(booked_on)) + 1 as months from movement
  ),
  bin as (  -- each day of three years, each month of a century and a half, else each year
    select case when months <= 36 then 'day' when months <= 1800 then 'month' else 'year' end as step from span
  ),
  basis as (
    select
      row_id,
      case (select step from bin)
        when 'day' then booked_on
        when 'month' then month_start(month_of(booked_on))
        else month_start(month_of(booked_on) - month_of(booked_on) % 12)
      end as day,
      case when way = 'in' then amount_ref else 0 end as money_in,
      case when way = 'out' then amount_ref else 0 end as money_out,
      case when way = 'between' then amount_ref else 0 end as moved
    from movement
  ),
  shown as (
    select
      day, (select step from bin) as step, sum(money_in) as money_in, sum(money_out) as money_out, sum(moved) as moved, count(*) as rows
    from basis
    group by day
  )
select * from shown order by day
