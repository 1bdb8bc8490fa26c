select
  holding.row_id, holding.target_kind, holding.target_id, holding.role, holding.share, holding.party_id, party.name_raw as name,
  party.name_norm, holding.from_on, holding.to_on
from holding
join party on party.party_id = holding.party_id
where
  holding.target_kind in ('asset', 'party')
  and holding.role in ('owner', 'holder', 'co_holder', 'user', 'occupant', 'beneficial_owner', 'shareholder', 'associate')
order by holding.holding_id
