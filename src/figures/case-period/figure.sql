with
  basis as (
    select
      row_id,
      booked_on,
      case when duplicate_of is null and reversal_of is null and exclude_reason is null then 0 else 1 end as left_out,
      case when amount_ref is null then 1 else 0 end as without_rate
    from txn
  ),
  shown as (
    select
      min(booked_on) as since,
      max(booked_on) as until,
      count(*) as rows,
      coalesce(sum(left_out), 0) as left_out,
      coalesce(sum(without_rate), 0) as without_rate,
      (select count(*) from held) as accounts,
      (select count(*) from coverage) as asked,
      (select count(*) from coverage where state in ('proven', 'seen')) as covered,
      (select count(*) from coverage where state = 'proven') as proven
    from basis
  )
select * from shown
