with
  payment as (
    select finding_row.finding, count(*) as payments, count(t.row_id) as booked, count(distinct t.invoice_id) as invoices
    from finding_row
    left join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding
  )
select
  finding,
  case when payments = 1 then 'excludes' when booked = payments and invoices = payments then 'supports' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from payment
group by finding, payments, booked, invoices
order by finding
