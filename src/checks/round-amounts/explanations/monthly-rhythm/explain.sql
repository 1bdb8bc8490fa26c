with
  cited as (
    select
      finding_row.finding, month_of(t.booked_on) as month,
      case when as_text(t.from_account_id) = finding.subject then t.to_account_id else t.from_account_id end as other
    from finding_row
    join finding on finding.finding = finding_row.finding
    join txn as t on t.row_id = finding_row.row_id
  ),
  weighed as (
    select finding, count(*) as operations, count(other) as named, count(distinct other) as others, count(distinct month) as months
    from cited
    group by finding
  )
select
  finding,
  case
    when named = operations and others = 1 and months >= 3 and 5 * months >= 4 * operations then 'supports'
    when named = operations and 2 * others >= operations and 2 * months < operations then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from weighed
group by finding, operations, named, others, months
order by finding
