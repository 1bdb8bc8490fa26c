with
  cited as (
    select
      finding_row.finding, t.amount_ref,
      case when as_text(t.from_account_id) = finding.subject then 1 else 0 end as paid
    from finding_row
    join finding on finding.finding = finding_row.finding
    join txn as t on t.row_id = finding_row.row_id
  ),
  weighed as (
    select finding, sum(paid) as paid, sum(amount_ref) as total
    from cited
    group by finding
  )
select
  finding,
  case when paid > 0 then 'excludes' when total < 10 then 'supports' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from weighed
group by finding, paid, total
order by finding
