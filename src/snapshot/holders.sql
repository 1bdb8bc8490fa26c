select party_id, name_raw
from party
where party_id in (select party_id from holding)
order by name_raw, party_id
