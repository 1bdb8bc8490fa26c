create or replace temp table ingest_means as
select source * 4294967296 + row_number as row_id, typed.*
from ingest_typed as typed cross join ingest_given
where aside is null and fault is null;

insert into ingest_person select party_name, row_id, null, null, null, null from ingest_means;
