-- Rows that state both amounts: what the row says was received, in the currency of the case, is the amount.
create or replace temp table ingest_row_rate as
select
  txn.row_id, txn.booked_on, txn.currency, extra.received,
  try_cast(try_cast((2 * cast(cast(extra.received as decimal(28, 2)) * 100 as hugeint) * 100000000 + cast(cast(txn.amount as decimal(28, 2)) * 100 as hugeint)) // (2 * cast(cast(txn.amount as decimal(28, 2)) * 100 as hugeint)) as decimal(30, 0)) * 0.00000001 as decimal(18, 8)) as value
from ingest_extra as extra
join ledger.txn on txn.row_id = extra.row_id
where txn.amount_ref is null and extra.received_currency = $case_currency and txn.currency <> $case_currency and extra.received > 0 and txn.amount > 0;

delete from ledger.rate where rate_id in (select 'row ' || row_id from ingest_row_rate);

insert into ledger.rate by name
select 'row ' || row_id as rate_id, booked_on as on_date, currency as base_currency, $case_currency as quote_currency, value, 'déduit de la ligne' as rate_source, true as inferred
from ingest_row_rate
where value is not null;

update ledger.txn
set amount_ref = stated.received, rate_id = 'row ' || stated.row_id
from ingest_row_rate as stated
where txn.row_id = stated.row_id and stated.value is not null;
