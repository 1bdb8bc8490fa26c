with
  span as (
    select finding, days_between(since, until) as days
    from finding
  )
select
  finding,
  case when days <= 3 then 'supports' when days > 31 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from span
group by finding, days
order by finding
