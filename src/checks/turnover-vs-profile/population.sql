with
  holder as (
    select distinct h.party_id, h.account_id
    from account_holder as h
    join coverage on coverage.account_id = h.account_id
  ),
  circle as (
    select party_id, member_id
    from household_member
    union
    select h.party_id, o.party_id as member_id
    from holder as h
    join holder as o on o.account_id = h.account_id
  ),
  credited as (
    select h.party_id, year(t.booked_on) as year
    from holder as h
    join txn_counted as t on t.account_id = h.account_id
    where t.direction = 'credit' and t.own_transfer_id is null
    group by h.party_id, year(t.booked_on)
    having sum(t.amount_ref) >= $gap
  ),
  means as (
    select distinct
      circle.party_id, i.row_id, year(i.period_from) as year, coalesce(i.currency, 'EUR') as currency,
      days_between(i.period_from, i.period_to) + 1 as days
    from circle
    join income as i on i.party_id = circle.member_id
    where coalesce(i.side, 'receipt') = 'receipt' and coalesce(i.status, 'established') in ('established', 'accepted')
  ),
  known_year as (
    select party_id, year
    from means
    group by party_id, year
    having sum(days) >= $known and max(case when currency = 'EUR' then 0 else 1 end) = 0
  ),
  unknown as (  -- credits in a year of which no income is known
    select distinct credited.party_id
    from credited
    left join known_year on known_year.party_id = credited.party_id and known_year.year = credited.year
    where known_year.party_id is null
  )
select distinct as_text(holder.party_id) as subject, unknown.party_id is not null as short
from holder
left join unknown on unknown.party_id = holder.party_id
order by subject
