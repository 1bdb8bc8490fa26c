with
  income as (  -- wages, pensions and benefits of the household, in the three months before the surrender and the six before those
    select distinct
      finding.finding, t.row_id, t.amount_ref,
      case when days_between(t.booked_on, finding.until) <= 92 then 1 else 0 end as is_late
    from finding
    join household_member as m on as_text(m.party_id) = finding.subject
    join account_holder as h on h.party_id = m.member_id
    join txn_counted as t on t.account_id = h.account_id
    where
      t.direction = 'credit'
      and t.category in ('salary', 'pension', 'benefit')
      and days_between(t.booked_on, finding.until) between 0 and 276
  ),
  change as (
    select
      finding, 2 * sum(case when is_late = 1 then amount_ref else 0 end) as late, sum(case when is_late = 0 then amount_ref else 0 end) as before,
      collect_rows(row_id) as evidence
    from income
    group by finding
  )
select
  finding.finding,
  case
    when ratio_of(change.late, change.before) <= 0.6 then 'supports'
    when ratio_of(change.late, change.before) >= 0.9 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  case when ratio_of(change.late, change.before) <= 0.6 then change.evidence end as evidence
from finding
left join change on change.finding = finding.finding
order by finding.finding
