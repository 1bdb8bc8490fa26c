with
  earning as (
    select distinct party_id
    from income
    where coalesce(side, 'receipt') = 'receipt'
  ),
  first_member as (
    select earning.party_id, min(h.member_id) as unit
    from earning
    join household_member as h on h.party_id = earning.party_id
    group by earning.party_id
  )
select distinct as_text(f.unit) as subject
from first_member as f
join party as p on p.party_id = f.party_id
where coalesce(p.type, 'unknown') not in ('company', 'association', 'public_body')
order by subject
