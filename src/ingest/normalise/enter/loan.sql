create or replace temp table ingest_lent as
select source * 4294967296 + row_number as row_id, typed.*, coalesce((select max(loan_id) from ledger.loan), 0) + row_number() over (order by row_number) as loan_id
from ingest_typed as typed cross join ingest_given
where aside is null and fault is null;

insert into ingest_person select lender, row_id, null, null, null, null from ingest_lent where lender is not null;
insert into ingest_person select borrower, row_id, null, null, null, null from ingest_lent where borrower is not null;
