with
  spend as (
    select finding_row.finding, t.chain_tx, min(t.amount_ref) as peeled
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding, t.chain_tx
  ),
  weighed as (
    select finding, count(*) as spends, count(distinct peeled) as amounts
    from spend
    group by finding
  )
select
  finding,
  case when amounts = 1 then 'supports' when amounts = spends then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from weighed
group by finding, spends, amounts
order by finding
