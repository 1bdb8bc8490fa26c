create or replace temp table ingest_balance as
select
  source * 4294967296 + row_number as row_id, typed.* exclude (row_number),
  coalesce(ingest_iban(typed.account_iban), ingest_iban(typed.account_number), given.own_iban) as iban,
  ingest_account_key(
    coalesce(ingest_iban(typed.account_iban), ingest_iban(typed.account_number), given.own_iban),
    coalesce(typed.institution, given_bank), coalesce(typed.account_number, given_number)
  ) as key,
  coalesce(typed.institution, given_bank) as bank, coalesce(typed.account_number, given_number) as known_number, coalesce(typed.holder, given_holder) as known_holder
from ingest_typed as typed cross join ingest_given as given
where aside is null and fault is null;

-- a statement without a movement still names its account
insert into ledger.account by name
select
  coalesce((select max(account_id) from ledger.account), 0) + row_number() over (order by first_row, key) as account_id,
  key as account_key, first_row as row_id, coalesce(ingest_iban_bank(iban), bank) as institution_code, bank as institution_name,
  coalesce(known_number, ingest_iban_number(iban)) as account_number, iban, known_holder as name, 'unknown' as kind, currency_code as currency, true as in_file, false as is_service
from (
  select key, min(row_id) as first_row, max(iban) as iban, max(bank) as bank, max(known_number) as known_number, max(known_holder) as known_holder, max(currency_code) as currency_code
  from ingest_balance
  where key is not null
  group by key
) as balance
where not exists (select 1 from ledger.account where account.account_key = balance.key);

update ledger.account
set in_file = true, kind = case when kind = 'external' then 'unknown' else kind end
where account_key in (select key from ingest_balance) and not in_file;

insert into ledger.statement by name
select
  balance.row_id, account.account_id, number, coalesce(period_from, opening_on) as period_from, coalesce(period_to, closing_on) as period_to,
  opening, opening_on, closing, closing_on, currency_code as currency
from ingest_balance as balance
join ledger.account on account.account_key = balance.key;

insert into ingest_person
select known_holder, min(row_id), 'holder', key, null, null from ingest_balance where known_holder is not null and key is not null group by known_holder, key;
