-- Rates seen inside the files: rows that give an amount paid in one currency and received in another. The median, once a currency.
insert into ledger.rate by name
select 'inferred ' || currency as rate_id, min(booked_on) as on_date, currency as base_currency, $case_currency as quote_currency,
  cast(median(ratio) as decimal(18, 8)) as value, 'inferred' as rate_source, true as inferred
from (
  select txn.currency, txn.booked_on, cast(extra.received as double) / cast(txn.amount as double) as ratio
  from ingest_extra as extra join ledger.txn on txn.row_id = extra.row_id
  where extra.received_currency = $case_currency and extra.received > 0
  union all
  select extra.received_currency, txn.booked_on, cast(txn.amount as double) / cast(extra.received as double)
  from ingest_extra as extra join ledger.txn on txn.row_id = extra.row_id
  where txn.currency = $case_currency and extra.received > 0
)
where currency is not null and currency <> $case_currency and currency not in (select base_currency from ledger.rate) and currency not in (select quote_currency from ledger.rate)
group by currency;

update ledger.txn
set amount_ref = cast(round(cast(txn.amount as double) * priced.factor, 2) as decimal(18, 2)), rate_id = priced.rate_id
from (
  with
    known as (
      select base_currency as currency, on_date, cast(value as double) as factor, rate_id from ledger.rate where quote_currency = $case_currency
      union all
      select quote_currency, on_date, 1 / cast(value as double), rate_id from ledger.rate where base_currency = $case_currency and value > 0
    ),
    dated as (select currency, min(on_date) as first_day from known group by currency)
  select txn.row_id, known.factor, known.rate_id
  from ledger.txn
  join dated on dated.currency = txn.currency
  asof join known on known.currency = txn.currency and known.on_date <= greatest(txn.booked_on, dated.first_day)
  where txn.amount_ref is null
) as priced
where txn.row_id = priced.row_id;
