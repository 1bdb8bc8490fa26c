-- What a user's table now covers is counted again by that table; a median of the case changes with the case.
create or replace macro ingest_units(value) as cast(cast(value as decimal(28, 8)) * 100000000 as hugeint);

-- exact, half up to the cent: amount * multiplied / divided, in whole numbers
create or replace macro ingest_converted(amount, multiplied, divided) as
  try_cast(try_cast((2 * cast(cast(amount as decimal(28, 2)) * 100 as hugeint) * ingest_units(multiplied) + ingest_units(divided)) // (2 * ingest_units(divided)) as decimal(36, 0)) * 0.01 as decimal(18, 2));

create or replace temp table ingest_user_rate as
with
  given_rate as (
    select base_currency as currency, on_date, value as multiplied, cast(1 as decimal(18, 8)) as divided, rate_id
    from ledger.rate
    where row_id is not null and quote_currency = $case_currency and value > 0
    union all
    select quote_currency, on_date, cast(1 as decimal(18, 8)), value, rate_id
    from ledger.rate
    where row_id is not null and base_currency = $case_currency and value > 0
  )
select *
from given_rate
where currency <> $case_currency
-- two rates for one day: the one imported last
qualify row_number() over (partition by currency, on_date order by length(rate_id) desc, rate_id desc) = 1;

update ledger.txn
set amount_ref = null, rate_id = null
where rate_id is not null and (starts_with(rate_id, 'seen ') or currency in (select currency from ingest_user_rate));
