with
  owner as (
    select distinct target_id as company_id, party_id as owner_id
    from holding
    where target_kind = 'party' and role in ('shareholder', 'beneficial_owner', 'owner', 'director')
  ),
  year_seen as (  -- the years in which somebody of the owners paid, or a contribution is named
    select distinct owner.company_id, year(t.booked_on) as year
    from owner
    join account_holder as h on h.party_id = owner.company_id
    join txn_counted as t on t.to_account_id = h.account_id
    join account_holder as payer on payer.account_id = t.from_account_id
    join owner as o on o.company_id = owner.company_id and o.owner_id = payer.party_id
    union
    select distinct owner.company_id, year(t.booked_on) as year
    from owner
    join account_holder as h on h.party_id = owner.company_id
    join txn_counted as t on t.to_account_id = h.account_id
    where text_like(' ' || coalesce(t.label, '') || ' ', '% apport %') or text_like(coalesce(t.label, ''), '%associe%')
  ),
  means as (
    select distinct
      owner.company_id, i.row_id, year(i.period_from) as year, coalesce(i.currency, 'EUR') as currency,
      days_between(i.period_from, i.period_to) + 1 as days
    from owner
    join household_member as m on m.party_id = owner.owner_id
    join income as i on i.party_id = m.member_id
    where coalesce(i.side, 'receipt') = 'receipt' and coalesce(i.status, 'established') in ('established', 'accepted')
  ),
  known_year as (
    select company_id, year
    from means
    group by company_id, year
    having sum(days) >= $known and max(case when currency = 'EUR' then 0 else 1 end) = 0
  ),
  company as (
    select distinct owner.company_id
    from owner
    join account_holder as h on h.party_id = owner.company_id
  )
select
  as_text(company.company_id) as subject,
  max(case when year_seen.year is not null and known_year.year is null then 1 else 0 end) = 1 as short
from company
left join year_seen on year_seen.company_id = company.company_id
left join known_year on known_year.company_id = year_seen.company_id and known_year.year = year_seen.year
group by company.company_id
order by subject
