create view asset_holder as
select
  holding.target_id as asset_id,
  string_agg(distinct cast(party.party_id as varchar), ',' order by cast(party.party_id as varchar)) as holder,
  string_agg(distinct party.name_raw, ', ' order by party.name_raw) as holder_name
from holding
join party on party.party_id = holding.party_id
where holding.target_kind = 'asset' and holding.role in ('owner', 'holder', 'user')
group by holding.target_id
