with
  leg as (
    select finding_row.finding, t.row_id, t.from_account_id as payer, t.to_account_id as payee
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  middle as (  -- accounts that both receive and pay in the block
    select distinct received.finding, received.payee as account_id
    from leg as received
    join leg as paid on paid.finding = received.finding and paid.payer = received.payee
  ),
  payment as (
    select
      middle.finding, middle.account_id, t.row_id, coalesce(t.category, 'unknown') as category,
      coalesce(t.category, 'unknown') in ('salary', 'social_charges', 'tax', 'rent', 'energy') as is_cost
    from middle
    join txn_counted as t on t.from_account_id = middle.account_id
  ),
  sight as (
    select
      finding,
      count(distinct account_id) as middles,
      count(distinct case when is_cost then account_id end) as with_costs,
      sum(case when category = 'unknown' then 1 else 0 end) as unknown
    from payment
    group by finding
  )
select
  sight.finding,
  case
    when sight.with_costs = sight.middles then 'supports'
    when sight.with_costs = 0 and sight.unknown = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(case when payment.is_cost then payment.row_id end) as evidence
from sight
join payment on payment.finding = sight.finding
group by sight.finding, sight.middles, sight.with_costs, sight.unknown
order by sight.finding
