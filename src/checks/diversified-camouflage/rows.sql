select 'tie' as fact, one as party_id, other as linked_id, null as asset_kind
from person_link
where layer in ('family', 'company', 'signature', 'asset')
union
select 'owner' as fact, o.party_id, o.asset_id as linked_id, asset.kind as asset_kind
from asset_owner as o
join asset on asset.asset_id = o.asset_id
order by fact, party_id, linked_id
