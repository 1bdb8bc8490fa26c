with
  load as (
    select
      finding_row.finding, t.amount_ref,
      case when month_of(t.booked_on) - 12 * year(t.booked_on) = 11 then 1 else 0 end as in_december
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  same_amount as (
    select finding, amount_ref, count(*) as loads, sum(in_december) as in_december
    from load
    group by finding, amount_ref
  ),
  season as (
    select finding, sum(loads) as loads, max(loads) as equal_loads, sum(in_december) as in_december
    from same_amount
    group by finding
  )
select
  finding,
  case
    when in_december = loads or ratio_of(equal_loads, loads) >= 0.8 then 'supports'
    when in_december = 0 and equal_loads = 1 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from season
group by finding, loads, equal_loads, in_december
order by finding
