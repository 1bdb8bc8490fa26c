create or replace temp view ingest_movement as
with
  accepted as (select * from ingest_typed where aside is null and fault is null),
  named as (
    select
      accepted.*, given.*,
      case when given.sign = 'transfer' then null when moved < 0 then 'debit' else 'credit' end as side,
      case when given.sign = 'transfer' then null else coalesce(ingest_iban(account_iban), ingest_iban(account_number), given.own_iban) end as iban,
      coalesce(ingest_iban(counterparty_iban), case when length(label) >= 15 then ingest_iban(regexp_extract(label, '\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b')) else null end) as other_iban,
      ingest_shape(label) as shape
    from accepted cross join ingest_given as given
  )
select
  source * 4294967296 + row_number as row_id,
  booked_on, booked_on_at as booked_at, case when length(booked_on_clock) > 5 then 'second' when booked_on_clock <> '' then 'minute' else 'day' end as time_precision,
  value_on, abs(moved) as amount, side as direction, currency_code as currency, balance_after, nullif(abs(fee), 0) as fee,
  case when received_amount is not null and currency_known <> currency_code then received_amount else null end as received, currency_known as received_currency,
  label, counterparty_name as named, other_iban, shape, actor_name, branch_code, place_city, country_from, country_to, card_id, chain_tx,
  nullif(concat_ws(' | ', upper(strip_accents(method)), upper(strip_accents(category)), strip_accents(shape)), '') as kind_text,
  iban as own_iban,
  case when sign = 'transfer' then null else coalesce(account_number, given_number, ingest_iban_number(iban)) end as own_number,
  coalesce(institution, given_bank) as own_bank,
  coalesce(holder, given_holder) as own_holder,
  case when sign = 'transfer' then null else ingest_account_key(iban, coalesce(institution, given_bank), coalesce(account_number, given_number)) end as own_key,
  case when sign = 'transfer' then from_account else null end as from_number, from_bank, from_name,
  case when sign = 'transfer' then coalesce(case when length(from_account) >= 15 then ingest_iban(from_account) else null end, coalesce(from_bank, '') || '|' || from_account) else null end as from_key,
  case when sign = 'transfer' then to_account else null end as to_number, to_bank, to_name,
  case when sign = 'transfer' then coalesce(case when length(to_account) >= 15 then ingest_iban(to_account) else null end, coalesce(to_bank, '') || '|' || to_account) else null end as to_key
from (select *, case when text_received_currency is null then currency_code else received_code end as currency_known from named);

create or replace temp table ingest_kind as
select
  kind_text, coalesce(direction, '') as side,
  $method as method,
  $category as category,
  $category_rule as rule,
  ingest_name_cut(ingest_shape_named(any_value(shape))) as named,
  ingest_name_cut(any_value(shape)) as whole,
  ingest_branch(any_value(shape)) as branch,
  coalesce(ingest_town_of(ingest_branch(any_value(shape))), ingest_cash_town(any_value(shape))) as town,
  regexp_matches(kind_text, 'INIT(IAL|AL) ?BALANCE|OPENING BALANCE|SOLDE INITIAL') as opening
from ingest_movement
where kind_text is not null
group by kind_text, coalesce(direction, '');

create or replace temp table ingest_entry as
select
  movement.* exclude (kind_text, shape), coalesce(kind.method, 'unknown') as method,
  coalesce(kind.category, case when kind.method = 'cash' then 'cash' when kind.method = 'fee' then 'fee' else null end, 'unknown') as category,
  coalesce(kind.rule, case when kind.category is null and kind.method in ('cash', 'fee') then 'method' else null end) as rule,
  coalesce(movement.named, case when kind.method = 'cash' then null else kind.named end, case when kind.method in ('card', 'direct_debit') then kind.whole else null end) as other_name,
  case when kind.method = 'cash' and own_key is not null then regexp_replace(coalesce(movement.branch_code, kind.branch), '^(?i)(agence|ag\.)\s+', '') else movement.branch_code end as branch,
  coalesce(movement.place_city, case when kind.method = 'cash' then coalesce(kind.town, ingest_town_of(movement.branch_code)) else null end) as town,
  case when kind.opening then 'opening-balance' else null end as excluded,
  case
    when own_key is null or kind.method in ('cash', 'fee', 'interest') then null
    else coalesce(other_iban, '~|' || ingest_name_norm(coalesce(movement.named, kind.named, case when kind.method in ('card', 'direct_debit') then kind.whole else null end)))
  end as other_key
from ingest_movement as movement
left join ingest_kind as kind on kind.kind_text = movement.kind_text and kind.side = coalesce(movement.direction, '');

create or replace temp table ingest_seen as
select
  key, max(iban) as iban, max(bank) as bank, max(number) as number, max(name) as name, bool_or(held) as held,
  case when bool_or(held) then 'unknown' else 'external' end as kind, min(first_row) as first_row
from (
  select own_key as key, any_value(own_iban) as iban, any_value(own_bank) as bank, any_value(own_number) as number, any_value(own_holder) as name, true as held, min(row_id) as first_row
  from ingest_entry where own_key is not null group by own_key
  union all
  select other_key, any_value(other_iban), null, null, any_value(other_name), false, min(row_id) from ingest_entry where other_key is not null group by other_key
  union all
  select from_key, null, any_value(from_bank), any_value(from_number), any_value(from_name), true, min(row_id) from ingest_entry where from_key is not null group by from_key
  union all
  select to_key, null, any_value(to_bank), any_value(to_number), any_value(to_name), true, min(row_id) from ingest_entry where to_key is not null group by to_key
)
group by key;

insert into ledger.account by name
select
  coalesce((select max(account_id) from ledger.account), 0) + row_number() over (order by first_row, key) as account_id,
  key as account_key, first_row as row_id, coalesce(ingest_iban_bank(iban), bank) as institution_code, bank as institution_name,
  coalesce(number, ingest_iban_number(iban)) as account_number, iban, name, kind, held as in_file, false as is_service
from ingest_seen
where not exists (select 1 from ledger.account where account.account_key = ingest_seen.key);

update ledger.account
set
  in_file = account.in_file or seen.held, name = coalesce(account.name, seen.name), iban = coalesce(account.iban, seen.iban),
  account_number = coalesce(account.account_number, seen.number), kind = case when seen.held and account.kind = 'external' then 'unknown' else account.kind end
from ingest_seen as seen
where seen.key = account.account_key and (seen.held and not account.in_file or account.name is null and seen.name is not null);

insert into ledger.txn by name
select
  row_id, booked_on, case when midnight.only then null else booked_at end as booked_at, case when midnight.only then 'day' else time_precision end as time_precision, value_on,
  own.account_id, direction, amount, currency, case when currency = case_currency then amount else null end as amount_ref, balance_after,
  case when direction = 'credit' then other.account_id when direction = 'debit' then own.account_id else payer.account_id end as from_account_id,
  case when direction = 'credit' then own.account_id when direction = 'debit' then other.account_id else payee.account_id end as to_account_id,
  method, category, rule as category_rule, label, coalesce(other_name, case when direction is null then to_name else null end) as counterparty_name, other_iban as counterparty_iban, actor_name,
  branch as branch_code, town as place_city, country_from, country_to, card_id, chain_tx, excluded as exclude_reason
from ingest_entry as entry
cross join ingest_given
cross join (select coalesce(bool_and(booked_at is null or booked_at = cast(booked_on as timestamp)), true) as only from ingest_entry) as midnight
left join (select account_id, account_key from ledger.account) as own on own.account_key = entry.own_key
left join (select account_id, account_key from ledger.account) as other on other.account_key = entry.other_key
left join (select account_id, account_key from ledger.account) as payer on payer.account_key = entry.from_key
left join (select account_id, account_key from ledger.account) as payee on payee.account_key = entry.to_key;

insert into ingest_extra
select row_id, fee, received, received_currency from ingest_entry where fee is not null or received is not null;

insert into ingest_person
select own_holder, min(row_id), 'holder', own_key, null, null from ingest_entry where own_holder is not null group by own_holder, own_key;
