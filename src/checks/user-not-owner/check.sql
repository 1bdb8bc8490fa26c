with
  used as (  -- use by somebody who is no owner
    select h.target_id as asset_id, h.party_id, h.row_id, h.from_on, h.to_on
    from holding as h
    left join asset_owner as own on own.asset_id = h.target_id and own.party_id = h.party_id
    where h.target_kind = 'asset' and h.role in ('user', 'insured', 'occupant') and own.party_id is null
  ),
  cost as (
    select asset_id, row_id, booked_on, year(booked_on) as year, amount_ref
    from txn_counted
    where
      asset_cost in ('instalment', 'insurance', 'tax', 'fuel', 'works', 'fine', 'storage')
      and coalesce(direction, 'debit') = 'debit'
  ),
  yearly_cost as (
    select asset_id, year, min(booked_on) as since, max(booked_on) as until, sum(amount_ref) as costs
    from cost
    group by asset_id, year
  ),
  means as (  -- incomes whose period begins in the year, of the owners and their households
    select distinct
      o.asset_id, i.row_id, year(i.period_from) as year, coalesce(i.currency, 'EUR') as currency,
      coalesce(i.amount_high, i.amount_central) as amount, days_between(i.period_from, i.period_to) + 1 as days
    from asset_owner as o
    join household_member as m on m.party_id = o.party_id
    join income as i on i.party_id = m.member_id
    where coalesce(i.side, 'receipt') = 'receipt' and coalesce(i.status, 'established') in ('established', 'accepted')
  ),
  yearly_income as (
    select asset_id, year, cast(sum(amount) as decimal(18, 2)) as income
    from means
    group by asset_id, year
    having sum(days) >= $known and max(case when currency = 'EUR' then 0 else 1 end) = 0
  ),
  beyond_means as (
    select c.asset_id, c.year, c.since, c.until, c.costs, y.income
    from yearly_cost as c
    join yearly_income as y using (asset_id, year)
    where c.costs > $share * y.income
  ),
  use_of_year as (  -- where no end is known, the asset was in use until the last cost of the year
    select b.asset_id, b.year, used.party_id, used.row_id, days_between(used.from_on, coalesce(used.to_on, b.until)) + 1 as days
    from beyond_means as b
    join used on used.asset_id = b.asset_id
  ),
  lasting_use as (
    select asset_id, year, party_id, row_id, days
    from use_of_year
    where days >= $days
  ),
  users as (
    select u.asset_id, u.year, max(u.days) as days, joined(party.name_raw) as users
    from lasting_use as u
    join party on party.party_id = u.party_id
    group by u.asset_id, u.year
  ),
  proof as (
    select asset_id, year, row_id
    from lasting_use
    union all
    select asset_id, year, row_id
    from cost
    union all
    select asset_id, year, row_id
    from means
  ),
  proven as (
    select asset_id, year, collect_rows(row_id) as evidence
    from proof
    group by asset_id, year
  ),
  findings as (
    select
      as_text(asset_id) as subject, b.since, b.until, proven.evidence, u.users, as_text(year) as year,
      cast(b.costs as decimal(18, 2)) as costs,
      b.income,
      ratio_of(b.costs, b.income) as times,
      u.days as used
    from beyond_means as b
    join users as u using (asset_id, year)
    join proven using (asset_id, year)
  )
select subject, since, until, evidence, users, year, costs, income, times, used
from findings
order by costs desc, subject, since
