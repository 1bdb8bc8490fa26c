create view txn_counted as
select *
from ledger.txn
where duplicate_of is null and reversal_of is null and exclude_reason is null
