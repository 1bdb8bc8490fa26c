delete from ledger.rate where rate_id in (select rate_id from ingest_reference);

insert into ledger.rate by name
select distinct on (rate_id) rate_id, rate_day as on_date, base_currency, quote_currency, value, rate_source, false as inferred
from ingest_reference;

update ledger.txn
set amount_ref = ingest_converted(txn.amount, reference.multiplied, reference.divided), rate_id = reference.rate_id
from ingest_reference as reference
where txn.amount_ref is null and txn.currency = reference.currency and txn.booked_on = reference.booked_on;
