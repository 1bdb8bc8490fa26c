with
  cited as (
    select finding_row.finding, t.row_id, t.account_id, month_of(t.booked_on) as month
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  month_state as (
    select
      account_id, month,
      max(case when state = 'proven' then 1 else 0 end) as proven,
      max(case when state = 'broken' then 1 else 0 end) as broken
    from coverage
    group by account_id, month
  ),
  judged as (
    select
      cited.finding, cited.row_id,
      coalesce(month_state.proven, 0) as proven, coalesce(month_state.broken, 0) as broken
    from cited
    left join month_state on month_state.account_id = cited.account_id and month_state.month = cited.month
  ),
  weighed as (
    select
      finding, count(*) as lines, sum(proven) as proven, sum(broken) as broken
    from judged
    group by finding
  )
select
  finding.finding,
  case
    when weighed.broken > 0 then 'excludes'
    when weighed.proven = weighed.lines then 'supports'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from finding
left join weighed on weighed.finding = finding.finding
group by finding.finding, weighed.lines, weighed.proven, weighed.broken
order by finding.finding
