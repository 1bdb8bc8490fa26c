with
  bought as (
    select asset_id, year(acquired_on) as year, coalesce(currency, 'EUR') as currency
    from asset
    where price is not null
  ),
  member as (
    select distinct bought.asset_id, bought.year, h.member_id
    from bought
    join asset_owner as o on o.asset_id = bought.asset_id
    join household_member as h on h.party_id = o.party_id
  ),
  part_of_income as (
    select
      member.asset_id, y.year, i.currency,
      least(day_number(i.period_to) + 1, day_number(month_start(y.year * 12 + 12)))
        - greatest(day_number(i.period_from), day_number(month_start(y.year * 12))) as days
    from member
    join (select asset_id, year from bought union select asset_id, year - 1 as year from bought) as y on y.asset_id = member.asset_id
    join income as i on i.party_id = member.member_id
    where coalesce(i.side, 'receipt') = 'receipt' and coalesce(i.status, 'established') in ('established', 'accepted')
  ),
  known_year as (
    select asset_id, year
    from part_of_income
    where days > 0
    group by asset_id, year
    having sum(days) >= $known
  )
select distinct
  as_text(member.asset_id) as subject,
  (
    bought.currency <> 'EUR'
    or not exists (select 1 from known_year as k where k.asset_id = member.asset_id)
    or exists (select 1 from part_of_income as f where f.asset_id = member.asset_id and coalesce(f.currency, 'EUR') <> 'EUR')
  ) as short
from member
join bought on bought.asset_id = member.asset_id
order by subject
