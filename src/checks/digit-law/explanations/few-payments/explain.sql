with
  amount_of_finding as (
    select finding_row.finding, t.amount, count(*) as operations
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding, t.amount
  ),
  weighed as (
    select finding, sum(operations) as operations, max(operations) as most
    from amount_of_finding
    group by finding
  )
select
  finding,
  case when 3 * most >= operations then 'supports' when most = 1 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from weighed
group by finding, operations, most
order by finding
