select party_id, name_raw
from ledger.party
where party_id in (select party_id from ledger.holding)
order by name_raw, party_id
