with
  paid as (  -- what the account pays, in the finding and beside it, whoever is paid
    select finding.finding, t.row_id, t.amount_ref, t.category
    from finding
    join txn_counted as t on as_text(t.from_account_id) = finding.subject
    where t.booked_on between finding.since and finding.until
  ),
  nature as (
    select
      finding,
      sum(amount_ref) as total,
      sum(case when category in ('salary', 'social_charges', 'tax', 'goods_purchase', 'rent', 'energy') then amount_ref else 0 end) as costs,
      sum(case when coalesce(category, 'unknown') = 'unknown' then amount_ref else 0 end) as unknown
    from paid
    group by finding
  ),
  answered as (
    select
      finding.finding,
      case
        when ratio_of(nature.costs, nature.total) >= 0.3 then 'supports'
        when nature.costs = 0 and nature.unknown = 0 then 'excludes'
        else 'cannot-tell'
      end as answer,
      ratio_of(nature.costs, nature.total) as share
    from finding
    left join nature on nature.finding = finding.finding
  )
select
  answered.finding,
  answered.answer,
  case when answered.answer = 'supports' then answered.share end as share,
  collect_rows(
    case when paid.category in ('salary', 'social_charges', 'tax', 'goods_purchase', 'rent', 'energy') then paid.row_id end
  ) as evidence
from answered
left join paid on paid.finding = answered.finding
group by answered.finding, answered.answer, answered.share
order by answered.finding
