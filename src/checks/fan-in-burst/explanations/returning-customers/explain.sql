with
  payer as (
    select distinct finding_row.finding, finding.until, t.from_account_id, t.to_account_id
    from finding_row
    join finding on finding.finding = finding_row.finding
    join txn as t on t.row_id = finding_row.row_id
  ),
  later as (
    select payer.finding, payer.from_account_id, e.row_id
    from payer
    join txn_counted as e on e.from_account_id = payer.from_account_id and e.to_account_id = payer.to_account_id
    where days_between(payer.until, e.booked_on) > 7
  ),
  returned as (
    select finding, count(distinct from_account_id) as payers, collect_rows(row_id) as evidence
    from later
    group by finding
  ),
  crowd as (
    select finding, count(*) as payers
    from payer
    group by finding
  ),
  seen_until as (  -- how long the account is followed after the burst
    select finding.finding, max(days_between(finding.until, t.booked_on)) as days
    from finding
    join account on as_text(account.account_id) = finding.subject
    join txn_counted as t on t.account_id = account.account_id
    group by finding.finding
  )
select
  crowd.finding,
  case
    when 2 * returned.payers >= crowd.payers then 'supports'
    when returned.payers is null and seen_until.days >= 60 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when 2 * returned.payers >= crowd.payers then ratio_of(returned.payers, crowd.payers) end as share,
  returned.evidence
from crowd
left join returned on returned.finding = crowd.finding
left join seen_until on seen_until.finding = crowd.finding
order by crowd.finding
