with
  used as (
    select h.target_id as asset_id, max(case when h.from_on is null then 1 else 0 end) as undated
    from holding as h
    left join asset_owner as own on own.asset_id = h.target_id and own.party_id = h.party_id
    where h.target_kind = 'asset' and h.role in ('user', 'insured', 'occupant') and own.party_id is null
    group by h.target_id
  ),
  cost_year as (
    select distinct asset_id, year(booked_on) as year
    from txn_counted
    where asset_cost in ('instalment', 'insurance', 'tax', 'fuel', 'works', 'fine', 'storage')
  ),
  means as (
    select distinct
      o.asset_id, i.row_id, year(i.period_from) as year, coalesce(i.currency, 'EUR') as currency,
      days_between(i.period_from, i.period_to) + 1 as days
    from asset_owner as o
    join household_member as m on m.party_id = o.party_id
    join income as i on i.party_id = m.member_id
    where coalesce(i.side, 'receipt') = 'receipt' and coalesce(i.status, 'established') in ('established', 'accepted')
  ),
  known_year as (
    select asset_id, year
    from means
    group by asset_id, year
    having sum(days) >= $known and max(case when currency = 'EUR' then 0 else 1 end) = 0
  )
select  -- a use without a first day, costs of which no row speaks or a year whose income is not known cannot be judged
  as_text(used.asset_id) as subject,
  (max(used.undated) = 1 or max(case when cost_year.year is null or known_year.year is null then 1 else 0 end) = 1) as short
from used
left join cost_year on cost_year.asset_id = used.asset_id
left join known_year on known_year.asset_id = cost_year.asset_id and known_year.year = cost_year.year
group by used.asset_id
order by subject
