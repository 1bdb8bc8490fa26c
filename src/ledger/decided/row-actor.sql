-- The person of the case who did the operation of a row: the record the file names, or a record of that name which the user joined to another.
create view row_actor as
with
  joined_name as (
    select lower(trim(party_record.name_raw)) as name, min(party_record.party_id) as party_id
    from party_record
    where party_record.party_id in (select stands_for from party_merged)
    group by lower(trim(party_record.name_raw))
  )
select txn.row_id, coalesce(party_merged.stands_for, txn.actor_party_id, joined_name.party_id) as party_id
from ledger.txn
left join party_merged on party_merged.party_id = txn.actor_party_id
left join joined_name on joined_name.name = case when txn.actor_party_id is null then lower(trim(txn.actor_name)) end
where txn.actor_party_id is not null or joined_name.party_id is not null
