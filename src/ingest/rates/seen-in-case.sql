-- A currency without any other rate: the median of what rows of the case paid in it and received in the currency of the case.
delete from ledger.rate where starts_with(rate_id, 'seen ');

insert into ledger.rate by name
select
  'seen ' || currency as rate_id, min(booked_on) as on_date, currency as base_currency, $case_currency as quote_currency, try_cast(median(ratio) as decimal(18, 8)) as value,
  'déduit de la médiane de ' || count(*) || ' lignes du dossier' as rate_source, true as inferred
from ingest_seen_ratio
where currency in (select currency from ledger.txn where amount_ref is null)
group by currency
having try_cast(median(ratio) as decimal(18, 8)) > 0;

update ledger.txn
set amount_ref = ingest_converted(txn.amount, seen.value, cast(1 as decimal(18, 8))), rate_id = seen.rate_id
from ledger.rate as seen
where txn.amount_ref is null and starts_with(seen.rate_id, 'seen ') and txn.currency = seen.base_currency;

delete from ledger.rate
where row_id is null and not exists (select 1 from ledger.txn where txn.rate_id = rate.rate_id);
