with
  cited as (
    select
      finding_row.finding,
      case when 10 * t.amount - floor(10 * t.amount) = 0.9 then 1 else 0 end as as_a_price
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  weighed as (
    select finding, count(*) as operations, sum(as_a_price) as as_a_price
    from cited
    group by finding
  )
select
  finding,
  case when 2 * as_a_price >= operations then 'supports' when as_a_price = 0 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from weighed
group by finding, operations, as_a_price
order by finding
