with
  receipt as (
    select
      finding.finding,
      sum(t.amount_ref) as total,
      sum(case when t.category in ('salary', 'pension', 'benefit') then t.amount_ref else 0 end) as wages,
      count(case when coalesce(t.category, 'unknown') in ('unknown', 'other') then 1 end) as unknown
    from finding
    join txn_counted as t on as_text(t.account_id) = finding.subject
    where t.direction = 'credit' and t.booked_on >= finding.since and t.booked_on <= finding.until
    group by finding.finding
  )
select
  finding.finding,
  case
    when 10 * receipt.wages >= 8 * receipt.total then 'supports'
    when receipt.wages = 0 and receipt.unknown = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when 10 * receipt.wages >= 8 * receipt.total then ratio_of(receipt.wages, receipt.total) end as share,
  collect_rows(cast(null as bigint)) as evidence
from finding
left join receipt on receipt.finding = finding.finding
group by finding.finding, receipt.wages, receipt.total, receipt.unknown
order by finding.finding
