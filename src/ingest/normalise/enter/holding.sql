create or replace temp table ingest_tie as
select source * 4294967296 + row_number as row_id, typed.*
from ingest_typed as typed cross join ingest_given
where aside is null and fault is null;

insert into ingest_person select party_name, row_id, null, null, null, null from ingest_tie;
insert into ingest_person
select target_name, row_id, null, null, null, null from ingest_tie
where not exists (select 1 from ledger.account where account.iban = ingest_iban(target_name) or account.account_number = target_name)
  and not exists (select 1 from ledger.asset where asset.identifier = target_name);
