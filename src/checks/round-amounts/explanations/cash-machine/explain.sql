with
  cited as (
    select
      finding_row.finding,
      case when t.method = 'cash' and t.direction = 'debit' then 1 else 0 end as drawn,
      case when t.amount <= 1000 then 1 else 0 end as of_a_machine
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  weighed as (
    select finding, count(*) as operations, sum(drawn) as drawn, sum(drawn * of_a_machine) as of_a_machine
    from cited
    group by finding
  )
select
  finding,
  case when of_a_machine = operations then 'supports' when drawn = 0 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from weighed
group by finding, operations, drawn, of_a_machine
order by finding
