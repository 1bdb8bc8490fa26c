with
  before as (
    select finding.finding, i.row_id, i.kind, i.amount_central as amount
    from finding
    join income as i on as_text(i.party_id) = finding.subject
    where
      i.period_to < finding.since
      and i.kind in ('goods_purchased', 'declared_turnover')
      and coalesce(i.status, 'established') <> 'refused'
      and coalesce(i.currency, 'EUR') = 'EUR'
  ),
  trade as (
    select
      finding,
      sum(case when kind = 'goods_purchased' then amount end) as bought,
      sum(case when kind = 'declared_turnover' then amount end) as sold,
      collect_rows(row_id) as evidence
    from before
    group by finding
  )
select
  finding.finding,
  case when trade.bought > trade.sold then 'supports' when trade.bought <= trade.sold then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  trade.evidence
from finding
left join trade on trade.finding = finding.finding
order by finding.finding
