with
  payment as (
    select
      finding_row.finding, t.row_id, t.from_account_id as payer, t.to_account_id as payee, t.amount_ref, t.booked_on
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  received as (  -- the payee had paid as much, to the cent, during the year before
    select payment.finding, payment.row_id as paid_row, t.row_id
    from payment
    join txn_counted as t
      on t.from_account_id = payment.payee
      and t.to_account_id = payment.payer
      and t.amount_ref = payment.amount_ref
    where days_between(t.booked_on, payment.booked_on) between 0 and 365
  ),
  refunded as (
    select finding, count(distinct paid_row) as payments, collect_rows(row_id) as evidence
    from received
    group by finding
  ),
  paid as (
    select finding, count(*) as payments
    from payment
    group by finding
  )
select
  paid.finding,
  case
    when 2 * refunded.payments >= paid.payments then 'supports'
    when refunded.payments is null then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when 2 * refunded.payments >= paid.payments then ratio_of(refunded.payments, paid.payments) end as share,
  refunded.evidence
from paid
left join refunded on refunded.finding = paid.finding
order by paid.finding
