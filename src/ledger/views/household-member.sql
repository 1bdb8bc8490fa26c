create view household_member as
select party_id, party_id as member_id
from party
union
select party.party_id, member.party_id as member_id
from party_record as party
join party_record as member on member.household_id = party.household_id
