-- One row a person or company. Of joined records: what the record that stands for them says, else the first other that says it.
create view party as
with
  joined_record as (
    select party_record.* replace (nullif(party_record.type, 'unknown') as type), whole.name_norm is null as is_other
    from party_record
    left join ledger.party as whole on whole.party_id = party_record.party_id and whole.name_norm = party_record.name_norm
    where party_record.party_id in (select stands_for from party_merged)
  )
select * exclude (is_other)
from (
  select party_id, any_value(columns(* exclude (party_id)) order by is_other, name_norm)
  from joined_record
  group by party_id
)
union all by name
select *
from ledger.party
where party_id not in (select party_id from party_merged union all select stands_for from party_merged)
