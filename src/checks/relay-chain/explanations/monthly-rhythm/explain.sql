with
  hop as (
    select finding_row.finding, t.row_id, t.from_account_id as payer, t.to_account_id as payee, t.booked_on, t.amount_ref
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  same_elsewhen as (  -- about the same sum between the same two accounts, in another month
    select hop.finding, hop.row_id as hop_row, t.row_id, month_of(t.booked_on) as month
    from hop
    join edge on edge.from_account_id = hop.payer and edge.to_account_id = hop.payee
    join txn_counted as t on t.row_id = edge.row_id
    where
      month_of(t.booked_on) <> month_of(hop.booked_on)
      and t.amount_ref between 0.9 * hop.amount_ref and 1.1 * hop.amount_ref
  ),
  rhythm as (
    select hop.finding, hop.row_id, count(distinct same_elsewhen.month) as months
    from hop
    left join same_elsewhen on same_elsewhen.finding = hop.finding and same_elsewhen.hop_row = hop.row_id
    group by hop.finding, hop.row_id
  ),
  chain as (
    select
      finding,
      case
        when min(months) >= 2 then 'supports'
        when max(months) = 0 then 'excludes'
        else 'cannot-tell'
      end as answer
    from rhythm
    group by finding
  )
select
  chain.finding,
  chain.answer,
  case when chain.answer = 'supports' then cast(1 as double) end as share,
  collect_rows(case when chain.answer <> 'excludes' then same_elsewhen.row_id end) as evidence
from chain
left join same_elsewhen on same_elsewhen.finding = chain.finding
group by chain.finding, chain.answer
order by chain.finding
