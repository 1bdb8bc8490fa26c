-- Rows paid in one currency and received in another, one of them that of the case: units of the case for one of the other.
create or replace temp table ingest_seen_ratio as
select txn.currency, txn.booked_on, cast(extra.received as double) / cast(txn.amount as double) as ratio
from ingest_extra as extra
join ledger.txn on txn.row_id = extra.row_id
where extra.received_currency = $case_currency and txn.currency <> $case_currency and extra.received > 0 and txn.amount > 0
union all
select extra.received_currency, txn.booked_on, cast(txn.amount as double) / cast(extra.received as double)
from ingest_extra as extra
join ledger.txn on txn.row_id = extra.row_id
where txn.currency = $case_currency and extra.received_currency <> $case_currency and extra.received > 0;
