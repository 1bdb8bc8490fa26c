create or replace temp view ingest_movement as
with
  accepted as (select * from ingest_part where aside is null and fault is null),
  given_row as (
    select
      accepted.*, given.* exclude (source),
      coalesce(ingest_iban(account_iban), ingest_iban(account_number), given.own_iban) as iban,
      case when text_received_currency is null then currency_code else received_code end as currency_known
    from accepted join ingest_given as given on given.source = accepted.source
  )
select
  source, source * 4294967296 + row_number as row_id,
  booked_on, booked_on_at as booked_at, case when length(booked_on_clock) > 5 then 'second' when booked_on_clock <> '' then 'minute' else 'day' end as time_precision,
  value_on, abs(moved) as amount, case when moved < 0 then 'debit' else 'credit' end as side, currency_code as currency, balance_after, nullif(abs(fee), 0) as fee,
  case when received_amount is not null and currency_known <> currency_code then received_amount else null end as received, currency_known as received_currency,
  case when regexp_matches(lower(reversal), '^(false|faux|falso|0|n|no|non)$') then null else reversal end as undoes,
  reference as refs,
  label, counterparty_name as named, coalesce(ingest_iban(counterparty_iban), label_iban) as other_iban, shape, actor_name, branch_code, place_city, country_from, country_to, card_id, chain_tx,
  nullif(concat_ws(' | ', method, category, shape), '') as kind_key,
  iban as own_iban, coalesce(account_number, given_number, ingest_iban_number(iban)) as own_number, coalesce(institution, given_bank) as own_bank, coalesce(holder, given_holder) as own_holder,
  ingest_account_key(iban, coalesce(institution, given_bank), coalesce(account_number, given_number)) as own_key,
  from_account, from_bank, from_name, to_account, to_bank, to_name,
  coalesce(case when length(from_account) >= 15 then ingest_iban(from_account) else null end, coalesce(from_bank, '') || '|' || from_account) as from_key,
  coalesce(case when length(to_account) >= 15 then ingest_iban(to_account) else null end, coalesce(to_bank, '') || '|' || to_account) as to_key
from given_row;

-- labels repeat: each is understood once
create or replace temp table ingest_kind as
with
  written as (
    select kind_key, $side as side, any_value(shape) as shape
    from ingest_movement
    where kind_key is not null
    group by all
  ),
  spelled as (
    select *, upper(strip_accents(kind_key)) as kind_text
    from written
  ),
  ruled as (
    select *, $category_rule as rule, $method_rule as method_rule
    from spelled
  ),
  understood as (
    select
      kind_key, side, shape, ingest_tail(shape) as tail, rule, method_rule,
      $method as method,
      $category as category,
      ingest_name_cut(ingest_shape_named(shape)) as named,
      ingest_name_cut(shape) as whole,
      ingest_branch(shape) as branch,
      coalesce(ingest_town_of(ingest_branch(shape)), ingest_cash_town(shape)) as town,
      regexp_matches(kind_text, 'INIT(IAL|AL) ?BALANCE|OPENING BALANCE|SOLDE INITIAL') as opening
    from ruled
  )
select
  kind_key, side, method, method_rule, category, rule, branch, opening,
  coalesce(town, case when method = 'card' then ingest_card_town(tail) else null end) as town,
  case when method in ('card', 'cash') then ingest_label_country(shape) else null end as country,
  coalesce(case when method = 'cash' then null else named end, case when method in ('card', 'direct_debit') then whole else null end) as named,
  ingest_name_norm(coalesce(case when method = 'cash' then null else named end, case when method in ('card', 'direct_debit') then whole else null end)) as norm
from understood;

create or replace temp table ingest_named as
select named, ingest_name_norm(named) as norm from (select distinct named from ingest_movement where named is not null);

create or replace temp table ingest_midnight as
select source, bool_and(booked_at is null or booked_at = cast(booked_on as timestamp)) as only from ingest_movement group by source;
