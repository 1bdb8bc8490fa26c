with
  takings_before as (  -- the half year that ends on the eve of the finding
    select finding.finding, t.row_id, month_of(t.booked_on) as month, t.amount_ref
    from finding
    join txn_counted as t on as_text(t.account_id) = finding.subject
    where
      t.method = 'cash'
      and t.direction = 'credit'
      and days_between(t.booked_on, finding.since) between 1 and 182
  ),
  habit as (
    select
      finding.finding,
      days_between(finding.since, finding.until) + 1 as days,
      count(distinct takings_before.month) as months,
      coalesce(sum(takings_before.amount_ref), 0) as total,
      collect_rows(takings_before.row_id) as evidence
    from finding
    left join takings_before on takings_before.finding = finding.finding
    group by finding.finding, finding.since, finding.until
  ),
  deposited as (
    select finding_row.finding, sum(t.amount_ref) as total
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding
  )
select
  habit.finding,
  case
    when habit.months >= 6 then 'supports'
    when habit.months = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case  -- what the half year before would have brought in as many days
    when habit.months >= 6 then least(1.0, ratio_of(habit.total * habit.days, deposited.total * 182))
  end as share,
  habit.evidence
from habit
join deposited on deposited.finding = habit.finding
order by habit.finding
