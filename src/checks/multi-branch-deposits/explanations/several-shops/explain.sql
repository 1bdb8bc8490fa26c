with
  place_of_day as (
    select distinct finding_row.finding, coalesce(lower(t.place_city), t.branch_code) as place
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  deposit_before as (  -- the half year that ends on the eve
    select finding.finding, t.row_id, t.booked_on, coalesce(lower(t.place_city), t.branch_code) as place
    from finding
    join txn_counted as t on as_text(t.account_id) = finding.subject
    where t.method = 'cash' and t.direction = 'credit' and days_between(t.booked_on, finding.since) between 1 and 182
  ),
  habit as (
    select p.finding, p.place, count(distinct d.booked_on) as days
    from place_of_day as p
    left join deposit_before as d on d.finding = p.finding and d.place = p.place
    group by p.finding, p.place
  ),
  habits as (
    select finding, min(days) as least_days, max(days) as most_days
    from habit
    group by finding
  ),
  habitual as (
    select p.finding, collect_rows(d.row_id) as evidence
    from place_of_day as p
    join deposit_before as d on d.finding = p.finding and d.place = p.place
    group by p.finding
  )
select
  habits.finding,
  case when habits.least_days >= 4 then 'supports' when habits.most_days = 0 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  habitual.evidence
from habits
left join habitual on habitual.finding = habits.finding
order by habits.finding
