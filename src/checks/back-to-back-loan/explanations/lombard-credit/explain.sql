with
  credit as (
    select finding_row.finding, max(l.kind) as kind, max(l.rate_pct) as rate, max(l.end_reason) as ending
    from finding_row
    join loan as l on l.row_id = finding_row.row_id
    group by finding_row.finding
  )
select
  finding,
  case
    when ending in ('default', 'set_off', 'waived') or kind in ('private', 'notional') then 'excludes'
    when kind = 'bank' and rate > 0 then 'supports'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from credit
group by finding, kind, rate, ending
order by finding
