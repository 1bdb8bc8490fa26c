with
  receipt as (
    select finding.finding, finding.subject, min(t.booked_on) as awake_on, sum(t.amount_ref) as total
    from finding
    join finding_row on finding_row.finding = finding.finding
    join txn as t on t.row_id = finding_row.row_id
    group by finding.finding, finding.subject
  ),
  known as (
    select receipt.finding, max(days_between(t.booked_on, receipt.awake_on)) as days
    from receipt
    join txn_counted as t on as_text(t.account_id) = receipt.subject
    group by receipt.finding
  ),
  year_before as (  -- credits around the same day of the year before
    select receipt.finding, t.row_id, t.amount_ref
    from receipt
    join txn_counted as t on as_text(t.account_id) = receipt.subject
    where t.direction = 'credit' and days_between(t.booked_on, receipt.awake_on) between 335 and 395
  ),
  season as (
    select finding, sum(amount_ref) as total, collect_rows(row_id) as evidence
    from year_before
    group by finding
  )
select
  receipt.finding,
  case
    when 2 * season.total >= receipt.total then 'supports'
    when season.total is null and known.days >= 395 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when 2 * season.total >= receipt.total then least(1.0, ratio_of(season.total, receipt.total)) end as share,
  season.evidence
from receipt
join known on known.finding = receipt.finding
left join season on season.finding = receipt.finding
order by receipt.finding
