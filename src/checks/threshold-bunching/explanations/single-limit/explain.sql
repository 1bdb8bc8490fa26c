with
  amount as (
    select finding_row.finding, t.amount_ref, count(*) as deposits
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding, t.amount_ref
  ),
  judged as (
    select finding, ratio_of(max(deposits), sum(deposits)) as most
    from amount
    group by finding
  )
select
  finding,
  case when most >= 0.6 then 'supports' when most <= 0.2 then 'excludes' else 'cannot-tell' end as answer,
  case when most >= 0.6 then most end as share,
  collect_rows(cast(null as bigint)) as evidence
from judged
group by finding, most
order by finding
