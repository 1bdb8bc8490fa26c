create or replace temp table ingest_known as
select source * 4294967296 + row_number as row_id, coalesce(name_raw, concat_ws(' ', family_name, given_names)) as full_name, typed.* exclude (row_number)
from ingest_typed as typed cross join ingest_given
where aside is null and fault is null;

insert into ingest_person select full_name, row_id, null, null, null, null from ingest_known;
