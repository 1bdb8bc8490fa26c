
-- of sources that enter together, the first that says something of an account is believed, as when they enter one by one
create or replace temp table ingest_seen as
with
  in_source as (
    select
      key, first_row // 4294967296 as source, max(iban) as iban, max(bank) as bank, max(number) as number, max(name) as name, bool_or(held) as held, min(first_row) as first_row
    from ingest_seen_key
    group by all
  )
select
  key, arg_min(iban, source) as iban, arg_min(bank, source) as bank, arg_min(number, source) as number, arg_min(name, source) as name, bool_or(held) as held,
  case when bool_or(held) then 'unknown' else 'external' end as kind, min(first_row) as first_row
from in_source
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
  account_number = coalesce(account.account_number, seen.number), institution_code = coalesce(account.institution_code, seen.bank),
  institution_name = coalesce(account.institution_name, seen.bank), kind = case when seen.held and account.kind = 'external' then 'unknown' else account.kind end
from ingest_seen as seen
where seen.key = account.account_key and (seen.held and not account.in_file or account.name is null and seen.name is not null);

