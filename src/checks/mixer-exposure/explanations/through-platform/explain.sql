with
  next_account as (
    select
      finding_row.finding, finding.subject,
      case when as_text(t.from_account_id) = finding.subject then t.to_account_id else t.from_account_id end as account_id
    from finding_row
    join finding on finding.finding = finding_row.finding
    join txn as t on t.row_id = finding_row.row_id
  ),
  platform_row as (
    select next_account.finding, t.row_id
    from next_account
    join txn_counted as t on t.to_account_id = next_account.account_id
    join account as a on a.account_id = t.from_account_id
    where coalesce(a.is_service, false) and as_text(t.from_account_id) <> next_account.subject
  ),
  platform as (
    select finding, count(*) as deals, collect_rows(row_id) as evidence
    from platform_row
    group by finding
  ),
  listed as (
    select finding_row.finding, count(*) as entries
    from finding_row
    join watchlist as w on w.row_id = finding_row.row_id
    group by finding_row.finding
  )
select
  finding.finding,
  case when listed.entries > 0 then 'excludes' when platform.deals > 0 then 'supports' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  platform.evidence
from finding
left join platform on platform.finding = finding.finding
left join listed on listed.finding = finding.finding
order by finding.finding
