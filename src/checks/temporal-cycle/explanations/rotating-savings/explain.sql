with
  hop as (
    select finding_row.finding, t.row_id, t.from_account_id as payer, t.to_account_id as payee, t.amount_ref, t.booked_on
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  ring as (
    select finding, count(*) as members, min(amount_ref) as least_amount, max(amount_ref) as most_amount
    from hop
    group by finding
  ),
  share_paid as (  -- another member pays the same sum, about the same day, to the one whose turn it is
    select hop.finding, hop.payee, t.row_id
    from hop
    join hop as member on member.finding = hop.finding
    join txn_counted as t on t.from_account_id = member.payer and t.to_account_id = hop.payee
    where
      member.payer <> hop.payer
      and t.amount_ref = hop.amount_ref
      and days_between(hop.booked_on, t.booked_on) between -3 and 3
  ),
  turn as (
    select finding, count(distinct payee) as served
    from share_paid
    group by finding
  )
select
  ring.finding,
  case
    when ring.least_amount < ring.most_amount then 'excludes'
    when turn.served = ring.members then 'supports'
    else 'cannot-tell'
  end as answer,
  case when ring.least_amount = ring.most_amount and turn.served = ring.members then cast(1 as double) end as share,
  collect_rows(case when ring.least_amount = ring.most_amount then share_paid.row_id end) as evidence
from ring
left join turn on turn.finding = ring.finding
left join share_paid on share_paid.finding = ring.finding
group by ring.finding, ring.members, ring.least_amount, ring.most_amount, turn.served
order by ring.finding
