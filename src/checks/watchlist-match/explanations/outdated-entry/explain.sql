with
  listed as (
    select finding_row.finding, min(w.list_date) as list_date
    from finding_row
    join watchlist as w on w.row_id = finding_row.row_id
    group by finding_row.finding
  )
select
  finding.finding,
  case
    when days_between(listed.list_date, finding.since) > 365 then 'supports'
    when listed.list_date is not null then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from finding
left join listed on listed.finding = finding.finding
group by finding.finding, finding.since, listed.list_date
order by finding.finding
