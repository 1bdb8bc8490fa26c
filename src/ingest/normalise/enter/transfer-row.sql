create or replace temp view ingest_seen_key as
select from_key as key, cast(null as varchar) as iban, any_value(from_bank) as bank, any_value(from_account) as number, any_value(from_name) as name, true as held, min(row_id) as first_row
from ingest_movement group by source, from_key
union all
select to_key, null, any_value(to_bank), any_value(to_account), any_value(to_name), true, min(row_id) from ingest_movement group by source, to_key;
$accounts
insert into ledger.txn by name
select
  row_id, booked_on, case when midnight.only then null else booked_at end as booked_at, case when midnight.only then 'day' else time_precision end as time_precision, value_on,
  amount, currency, case when currency = $case_currency then amount else null end as amount_ref,
  payer.account_id as from_account_id, payee.account_id as to_account_id,
  coalesce(kind.method, 'unknown') as method, kind.method_rule,
  coalesce(kind.category, case when kind.method = 'cash' then 'cash' when kind.method = 'fee' then 'fee' else null end, 'unknown') as category,
  coalesce(kind.rule, case when kind.category is null and kind.method in ('cash', 'fee') then 'method' else null end) as category_rule,
  label, coalesce(movement.named, kind.named, to_name) as counterparty_name, other_iban as counterparty_iban, actor_name,
  branch_code, coalesce(place_city, case when kind.method = 'cash' then coalesce(kind.town, ingest_town_of(branch_code)) else null end) as place_city,
  country_from, country_to, card_id, chain_tx, case when kind.opening then 'opening-balance' else null end as exclude_reason
from ingest_movement as movement
join ingest_midnight as midnight on midnight.source = movement.source
left join (select * exclude (branch) from ingest_kind) as kind on kind.kind_key = movement.kind_key
left join (select account_id, account_key from ledger.account) as payer on payer.account_key = movement.from_key
left join (select account_id, account_key from ledger.account) as payee on payee.account_key = movement.to_key;

insert into ingest_extra
select row_id, fee, received, received_currency from ingest_movement where fee is not null or received is not null;

insert into ingest_sign
select row_id, undoes, refs from ingest_movement where undoes is not null or refs is not null;
