with
  payment as (
    select finding_row.finding, t.amount_ref
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  same_amount as (
    select finding, amount_ref, count(*) as payments
    from payment
    group by finding, amount_ref
  ),
  dues as (
    select finding, max(payments) as equal_payments, sum(payments) as payments
    from same_amount
    group by finding
  )
select
  finding,
  case
    when ratio_of(equal_payments, payments) >= 0.8 then 'supports'
    when equal_payments = 1 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when ratio_of(equal_payments, payments) >= 0.8 then ratio_of(equal_payments, payments) end as share,
  collect_rows(cast(null as bigint)) as evidence
from dues
group by finding, equal_payments, payments
order by finding
