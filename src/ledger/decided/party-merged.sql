-- Records that the user joined to another, and the record that stands for them. A record that the case no longer holds joins nothing.
create view party_merged as
select record.party_id, person.party_id as stands_for
from ledger.same_party
join ledger.party as record on record.name_norm = same_party.record
join ledger.party as person on person.name_norm = same_party.stands_for
where record.party_id <> person.party_id
