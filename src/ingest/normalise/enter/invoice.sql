create or replace temp table ingest_billed as
select source * 4294967296 + row_number as row_id, typed.*
from ingest_typed as typed cross join ingest_given
where aside is null and fault is null;

insert into ingest_person select seller, row_id, null, null, null, null from ingest_billed where seller is not null;
insert into ingest_person select buyer, row_id, null, null, null, null from ingest_billed where buyer is not null;
