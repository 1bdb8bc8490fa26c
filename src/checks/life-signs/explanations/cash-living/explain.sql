with
  household_account as (
    select distinct finding.finding, finding.since, finding.until, h.account_id
    from finding
    join household_member as m on as_text(m.party_id) = finding.subject
    join account_holder as h on h.party_id = m.member_id
  ),
  drawn as (  -- cash in hand: what was drawn in the half year before and during these months
    select a.finding, sum(t.amount_ref) as amount, collect_rows(t.row_id) as evidence
    from household_account as a
    join txn_counted as t on t.account_id = a.account_id
    where
      t.method = 'cash'
      and t.direction = 'debit'
      and days_between(t.booked_on, a.since) <= 183
      and t.booked_on <= a.until
    group by a.finding
  ),
  needed as (  -- 300 a month, a modest table for one
    select finding, 300 * (month_of(until) - month_of(since) + 1) as amount
    from finding
  )
select
  needed.finding,
  case
    when drawn.amount >= needed.amount then 'supports'
    when drawn.amount is null then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  drawn.evidence
from needed
left join drawn on drawn.finding = needed.finding
order by needed.finding
