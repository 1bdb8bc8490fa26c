with
  card_taking as (
    select
      finding.finding, count(distinct month_of(t.booked_on)) as months, collect_rows(t.row_id) as evidence
    from finding
    join txn_counted as t on as_text(t.account_id) = finding.subject
    where t.direction = 'credit' and t.method = 'card' and t.booked_on >= finding.since and t.booked_on <= finding.until
    group by finding.finding
  )
select
  finding.finding,
  case
    when card_taking.months is null then 'supports'
    when card_taking.months = month_of(finding.until) - month_of(finding.since) + 1 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  card_taking.evidence
from finding
left join card_taking on card_taking.finding = finding.finding
order by finding.finding
