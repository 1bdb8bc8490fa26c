select
  'holds' as side, h.role, h.share, cast(h.from_on as varchar) as from_on, cast(h.to_on as varchar) as to_on, h.row_id, p.party_id as other, p.name_raw as name
from holding as h
join party as p on p.party_id = h.target_id
where h.target_kind = 'party' and h.party_id = $person
union all
select 'held', h.role, h.share, cast(h.from_on as varchar), cast(h.to_on as varchar), h.row_id, p.party_id, p.name_raw
from holding as h
join party as p on p.party_id = h.party_id
where h.target_kind = 'party' and h.target_id = $person
order by 1, 2, 8
