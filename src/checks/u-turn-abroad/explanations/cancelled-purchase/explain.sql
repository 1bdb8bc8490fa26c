with
  leg as (
    select
      finding_row.finding, t.amount_ref,
      case when t.direction = 'debit' then t.to_account_id else t.from_account_id end as other,
      case when t.direction = 'debit' then 1 else -1 end as sign
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  by_amount as (
    select finding, other, amount_ref, sum(sign) as unanswered
    from leg
    group by finding, other, amount_ref
  ),
  by_other as (
    select finding, other, min(sign) as least_sign, max(sign) as most_sign
    from leg
    group by finding, other
  ),
  answered as (
    select
      finding,
      max(abs(unanswered)) as most_unanswered,
      count(case when other is null then 1 end) as unknown
    from by_amount
    group by finding
  ),
  met as (
    select finding, count(case when least_sign < most_sign then 1 end) as both_ways
    from by_other
    group by finding
  )
select
  answered.finding,
  case
    when answered.unknown > 0 then 'cannot-tell'
    when answered.most_unanswered = 0 then 'supports'
    when met.both_ways = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when answered.unknown = 0 and answered.most_unanswered = 0 then cast(1 as double) end as share,
  collect_rows(cast(null as bigint)) as evidence
from answered
join met on met.finding = answered.finding
group by answered.finding, answered.unknown, answered.most_unanswered, met.both_ways
order by answered.finding
