with
  timed as (
    select
      row_id,
      amount_ref as amount,
      ((day_number(booked_on) + 3) % 7 + 7) % 7 as place,
      case when time_precision in ('minute', 'second') then hour(booked_at) end as clock
    from txn
    where
      amount_ref is not null and duplicate_of is null and reversal_of is null and exclude_reason is null and mirror_of is null
  ),
  basis as (
    select
      row_id,
      amount,
      place,
      coalesce(clock, 24) as clock,
      case place
        when 0 then 'monday' when 1 then 'tuesday' when 2 then 'wednesday' when 3 then 'thursday'
        when 4 then 'friday' when 5 then 'saturday' else 'sunday'
      end as weekday,
      coalesce(as_text(clock), 'unknown') as hour
    from timed
  ),
  shown as (
    select weekday, hour, min(place) as place, min(clock) as clock, sum(amount) as amount, count(*) as rows
    from basis
    group by weekday, hour
  )
select * from shown order by place, clock
