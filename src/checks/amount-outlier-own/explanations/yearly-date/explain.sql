with
  outlier as (
    select finding_row.finding, t.row_id, t.account_id, t.direction, t.amount_ref, month_of(t.booked_on) as month
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  other_year as (  -- half as much or more, in the same month of another year
    select outlier.finding, outlier.row_id as outlier, t.row_id
    from outlier
    join txn_counted as t on t.account_id = outlier.account_id and t.direction = outlier.direction
    where
      abs(month_of(t.booked_on) - outlier.month) in (12, 24, 36)
      and 2 * t.amount_ref >= outlier.amount_ref
  ),
  kept as (
    select other_year.finding, other_year.outlier, other_year.row_id
    from other_year
    left join finding_row on finding_row.finding = other_year.finding and finding_row.row_id = other_year.row_id
    where finding_row.row_id is null
  ),
  found as (
    select finding, count(distinct outlier) as outliers, collect_rows(row_id) as evidence
    from kept
    group by finding
  ),
  cited as (
    select finding, count(*) as outliers
    from outlier
    group by finding
  )
select
  finding.finding,
  case
    when found.outliers = cited.outliers then 'supports'
    when found.outliers is null and days_between(finding.since, finding.until) >= 700 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  found.evidence
from finding
join cited on cited.finding = finding.finding
left join found on found.finding = finding.finding
order by finding.finding
