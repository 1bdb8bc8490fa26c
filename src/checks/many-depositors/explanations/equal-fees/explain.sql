with
  amount as (
    select finding_row.finding, t.amount_ref, count(*) as deposits
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding, t.amount_ref
  ),
  judged as (
    select finding, max(deposits) as most, ratio_of(max(deposits), sum(deposits)) as part
    from amount
    group by finding
  )
select
  finding,
  case when part >= 0.8 then 'supports' when most = 1 then 'excludes' else 'cannot-tell' end as answer,
  case when part >= 0.8 then part end as share,
  collect_rows(cast(null as bigint)) as evidence
from judged
group by finding, most, part
order by finding
