create or replace temp view ingest_entry as
select
  movement.* exclude (kind_key, shape, side, branch_code, place_city, from_account, from_bank, from_name, to_account, to_bank, to_name, from_key, to_key, country_from, country_to), movement.side as direction, kind.method_rule,
  coalesce(movement.country_from, case when movement.side = 'credit' then kind.country else null end) as country_from,
  coalesce(movement.country_to, case when movement.side = 'debit' then kind.country else null end) as country_to,
  coalesce(kind.method, 'unknown') as method,
  coalesce(kind.category, case when kind.method = 'cash' then 'cash' when kind.method = 'fee' then 'fee' else null end, 'unknown') as category,
  coalesce(kind.rule, case when kind.category is null and kind.method in ('cash', 'fee') then 'method' else null end) as rule,
  coalesce(movement.named, kind.named) as other_name,
  case when kind.method = 'cash' and own_key is not null then regexp_replace(coalesce(movement.branch_code, kind.branch), '^(?i)(agence|ag\.)\s+', '') else movement.branch_code end as branch,
  coalesce(movement.place_city, case when kind.method = 'cash' then coalesce(kind.town, ingest_town_of(movement.branch_code)) when kind.method = 'card' then kind.town else null end) as town,
  case when kind.opening then 'opening-balance' else null end as excluded,
  case
    when own_key is null or kind.method in ('cash', 'fee', 'interest') then null
    else coalesce(other_iban, '~|' || case when movement.named is null then kind.norm else named.norm end)
  end as other_key
from ingest_movement as movement
left join ingest_kind as kind on kind.kind_key = movement.kind_key and kind.side = movement.side
left join ingest_named as named on named.named = movement.named;

create or replace temp view ingest_seen_key as
select own_key as key, any_value(own_iban) as iban, any_value(own_bank) as bank, any_value(own_number) as number, any_value(own_holder) as name, true as held, min(row_id) as first_row
from ingest_movement where own_key is not null group by source, own_key
union all
select other_key, any_value(other_iban), cast(null as varchar), cast(null as varchar), any_value(other_name), false, min(row_id) from ingest_entry where other_key is not null group by source, other_key;
$accounts
insert into ledger.txn by name
select
  row_id, booked_on, case when midnight.only then null else booked_at end as booked_at, case when midnight.only then 'day' else time_precision end as time_precision, value_on,
  own.account_id, direction, amount, currency, case when currency = $case_currency then amount else null end as amount_ref, balance_after,
  case when direction = 'credit' then other.account_id else own.account_id end as from_account_id,
  case when direction = 'credit' then own.account_id else other.account_id end as to_account_id,
  method, method_rule, category, rule as category_rule, label, other_name as counterparty_name, other_iban as counterparty_iban, actor_name,
  branch as branch_code, town as place_city, country_from, country_to, card_id, chain_tx, excluded as exclude_reason
from ingest_entry as entry
join ingest_midnight as midnight on midnight.source = entry.source
left join (select account_id, account_key from ledger.account) as own on own.account_key = entry.own_key
left join (select account_id, account_key from ledger.account) as other on other.account_key = entry.other_key;

insert into ingest_extra
select row_id, fee, received, received_currency from ingest_movement where fee is not null or received is not null;

insert into ingest_sign
select row_id, undoes, refs from ingest_movement where undoes is not null or refs is not null;

insert into ingest_person
select own_holder, min(row_id), 'holder', own_key, null, null from ingest_movement where own_holder is not null group by own_holder, own_key;
