with
  depositor as (
    select
      finding_row.finding,
      count(distinct lower(trim(t.actor_name))) as persons,
      count(case when t.actor_name is null then 1 end) as unnamed
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    where t.direction = 'credit'
    group by finding_row.finding
  ),
  daily_life as (  -- rent and food paid within the month around
    select finding.finding, collect_rows(t.row_id) as evidence
    from finding
    join txn_counted as t on as_text(t.account_id) = finding.subject
    where
      t.direction = 'debit'
      and t.category in ('rent', 'food')
      and days_between(finding.since, t.booked_on) >= -31
      and days_between(finding.until, t.booked_on) <= 31
    group by finding.finding
  )
select
  depositor.finding,
  case
    when depositor.persons >= 3 then 'excludes'
    when depositor.unnamed = 0 and daily_life.finding is not null then 'supports'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  case when depositor.persons < 3 then daily_life.evidence end as evidence
from depositor
left join daily_life on daily_life.finding = depositor.finding
order by depositor.finding
