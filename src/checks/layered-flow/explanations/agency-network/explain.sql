with
  leg as (
    select finding_row.finding, t.row_id, t.from_account_id as payer, t.to_account_id as payee, month_of(t.booked_on) as month
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  span as (
    select finding, min(month) as first_month, max(month) as last_month
    from leg
    group by finding
  ),
  onward as (  -- what an intermediate account pays to a payee of the block
    select distinct paid.finding, paid.payer, paid.payee
    from leg as paid
    join leg as received on received.finding = paid.finding and received.payee = paid.payer
  ),
  elsewhen as (
    select onward.finding, onward.payer, t.row_id, month_of(t.booked_on) as month
    from onward
    join span on span.finding = onward.finding
    join edge on edge.from_account_id = onward.payer and edge.to_account_id = onward.payee
    join txn_counted as t on t.row_id = edge.row_id
    where month_of(t.booked_on) < span.first_month or month_of(t.booked_on) > span.last_month
  ),
  regular as (
    select onward.finding, onward.payer, count(distinct elsewhen.month) as months
    from onward
    left join elsewhen on elsewhen.finding = onward.finding and elsewhen.payer = onward.payer
    group by onward.finding, onward.payer
  ),
  answered as (
    select
      finding,
      case
        when min(months) >= 2 then 'supports'
        when max(months) = 0 then 'excludes'
        else 'cannot-tell'
      end as answer
    from regular
    group by finding
  )
select answered.finding, answered.answer, cast(null as double) as share, collect_rows(elsewhen.row_id) as evidence
from answered
left join elsewhen on elsewhen.finding = answered.finding
group by answered.finding, answered.answer
order by answered.finding
