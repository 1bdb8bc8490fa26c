select party_id, name_raw as name, name_norm as norm, coalesce(siren, registry_no, vat_no) as number
from ledger.party
where name_raw is not null
order by name_raw, party_id
