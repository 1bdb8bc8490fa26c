-- Every record as the files write it, under the person it is of: for what a name, a number or a telephone says.
create view party_record as
select party.* replace (coalesce(party_merged.stands_for, party.party_id) as party_id)
from ledger.party
left join party_merged on party_merged.party_id = party.party_id
