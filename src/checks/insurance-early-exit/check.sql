with
  household as (  -- a household answers as one, under its first member
    select member_id, min(party_id) as party_id
    from household_member
    group by member_id
  ),
  premium as (
    select distinct household.party_id, t.to_account_id as insurer_id, t.row_id, t.booked_on, t.amount_ref
    from txn_counted as t
    join account_holder as h on h.account_id = t.from_account_id
    join household on household.member_id = h.party_id
    where t.category = 'insurance_premium' and coalesce(t.direction, 'debit') = 'debit'
  ),
  surrender as (
    select distinct household.party_id, t.from_account_id as insurer_id, t.row_id, t.booked_on, t.amount_ref
    from txn_counted as t
    join account_holder as h on h.account_id = t.to_account_id
    join household on household.member_id = h.party_id
    where t.category = 'insurance_surrender' and coalesce(t.direction, 'credit') = 'credit'
  ),
  bought as (
    select party_id, insurer_id, min(booked_on) as since, max(booked_on) as last_premium_on, sum(amount_ref) as paid, count(*) as premiums
    from premium
    group by party_id, insurer_id
  ),
  given_up as (
    select party_id, insurer_id, max(booked_on) as until, sum(amount_ref) as surrendered
    from surrender
    group by party_id, insurer_id
  ),
  early_exit as (  -- most of the premiums came back, less a penalty, and nothing was paid in afterwards
    select party_id, insurer_id, b.since, g.until, b.paid, b.premiums, g.surrendered
    from bought as b
    join given_up as g using (party_id, insurer_id)
    where
      b.paid >= $floor
      and days_between(b.since, g.until) between 0 and $window
      and b.last_premium_on <= g.until
      and ratio_of(g.surrendered, b.paid) between $kept and 1 - $penalty
  ),
  proof as (
    select party_id, insurer_id, row_id
    from premium
    union all
    select party_id, insurer_id, row_id
    from surrender
  ),
  proven as (
    select party_id, insurer_id, collect_rows(row_id) as evidence
    from proof
    group by party_id, insurer_id
  ),
  findings as (
    select
      as_text(party_id) as subject, e.since, e.until, proven.evidence,
      coalesce(a.name, a.institution_name, a.account_key) as insurer,
      cast(e.paid as decimal(18, 2)) as paid,
      e.premiums,
      cast(e.surrendered as decimal(18, 2)) as surrendered,
      1 - ratio_of(e.surrendered, e.paid) as loss,
      days_between(e.since, e.until) as days
    from early_exit as e
    join proven using (party_id, insurer_id)
    join account as a on a.account_id = insurer_id
  )
select subject, since, until, evidence, insurer, paid, premiums, surrendered, loss, days
from findings
order by surrendered desc, subject, since
