insert into ledger.party by name
select
  coalesce((select max(party_id) from ledger.party), 0) + row_number() over (order by first_row, norm) as party_id, first_row as row_id,
  ingest_party_type(name) as type, name as name_raw, norm as name_norm
from (
  select ingest_name_norm(name) as norm, min(row_id) as first_row, arg_min(name, row_id) as name
  from ingest_person
  where ingest_name_norm(ingest_name_known(name)) is not null
  group by 1
)
where not exists (select 1 from ledger.party where party.name_norm = norm);

insert into ledger.holding by name
select
  coalesce((select max(holding_id) from ledger.holding), 0) + row_number() over (order by first_row, party_id, target_kind, target_id, role) as holding_id,
  first_row as row_id, party_id, target_kind, target_id, role, from_on
from (
  select party.party_id, 'account' as target_kind, account.account_id as target_id, person.role, min(person.row_id) as first_row, min(person.from_on) as from_on
  from ingest_person as person
  join ledger.party on party.name_norm = ingest_name_norm(person.name)
  join ledger.account on account.account_key = person.account_key
  group by all
  union all
  select party.party_id, 'asset', person.asset_id, person.role, min(person.row_id), min(person.from_on)
  from ingest_person as person
  join ledger.party on party.name_norm = ingest_name_norm(person.name)
  where person.asset_id is not null
  group by all
) as held
where not exists (
  select 1 from ledger.holding
  where holding.party_id = held.party_id and holding.target_kind = held.target_kind and holding.target_id = held.target_id and holding.role = held.role
);

delete from ingest_person;
