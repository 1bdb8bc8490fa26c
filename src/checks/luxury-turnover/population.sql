with
  household as (
    select member_id, min(party_id) as party_id
    from household_member
    group by member_id
  )
select  -- a sale whose purchase, price or currency is not known or not the case's cannot be judged
  as_text(household.party_id) as subject,
  max(
    case
      when coalesce(a.currency, 'EUR') <> 'EUR' then 1
      when a.disposed_on is not null and (a.acquired_on is null or (a.disposal_price is null and a.paid_method is null)) then 1
      else 0
    end
  ) = 1 as short
from asset as a
join asset_owner as o on o.asset_id = a.asset_id
join household on household.member_id = o.party_id
where a.kind in ('vehicle', 'boat', 'aircraft', 'watch', 'jewellery', 'art')
group by household.party_id
order by subject
