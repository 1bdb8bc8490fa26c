insert into ledger.rate by name
select
  'R' || (source * 4294967296 + row_number) as rate_id, source * 4294967296 + row_number as row_id, on_date, upper(base_currency) as base_currency, coalesce(upper(quote_currency), case_currency) as quote_currency,
  cast(value as decimal(18, 8)) as value, 'table de l''utilisateur : ' || given.file as rate_source, false as inferred
from ingest_typed cross join ingest_given as given
where aside is null and fault is null;
