create view household_member as
select party_id, party_id as member_id
from ledger.party
union
select party.party_id, member.party_id as member_id
from ledger.party as party
join ledger.party as member on member.household_id = party.household_id
