create or replace temp table ingest_listed as
select
  source * 4294967296 + row_number as row_id, coalesce(ingest_iban(account_iban), ingest_iban(account_number)) as iban, account_number as number,
  ingest_account_key(coalesce(ingest_iban(account_iban), ingest_iban(account_number)), coalesce(institution_code, institution), account_number) as key,
  institution, institution_code, bic, holder, proxy, opened_on, closed_on, branch_code, currency_code,
  case
    when regexp_matches(strip_accents(lower(kind)), 'pro|entreprise|business|empresa|commercial') then 'business'
    when regexp_matches(strip_accents(lower(kind)), 'epargne|livret|saving|ahorro|pel|ldd') then 'savings'
    when regexp_matches(strip_accents(lower(kind)), 'pret|loan|prestamo') then 'loan'
    when regexp_matches(strip_accents(lower(kind)), 'assurance|insurance|seguro') then 'insurance_contract'
    when regexp_matches(strip_accents(lower(kind)), 'coffre|safe') then 'safe'
    when kind is not null then 'personal'
    else 'unknown'
  end as kind
from ingest_typed cross join ingest_given
where aside is null and fault is null;

insert into ledger.account by name
select
  coalesce((select max(account_id) from ledger.account), 0) + row_number() over (order by row_id) as account_id, key as account_key, row_id,
  coalesce(institution_code, ingest_iban_bank(iban)) as institution_code, institution as institution_name, coalesce(number, ingest_iban_number(iban)) as account_number,
  iban, bic, holder as name, kind, currency_code as currency, branch_code, opened_on, closed_on, false as in_file, false as is_service
from (select * from ingest_listed qualify row_number() over (partition by key order by row_id) = 1) as listed
where not exists (select 1 from ledger.account where account.account_key = listed.key);

update ledger.account
set
  institution_code = coalesce(listed.institution_code, account.institution_code), institution_name = coalesce(listed.institution, account.institution_name),
  account_number = coalesce(listed.number, account.account_number), bic = coalesce(listed.bic, account.bic), name = coalesce(listed.holder, account.name),
  kind = case when listed.kind = 'unknown' then account.kind else listed.kind end, opened_on = coalesce(listed.opened_on, account.opened_on),
  closed_on = coalesce(listed.closed_on, account.closed_on), branch_code = coalesce(listed.branch_code, account.branch_code), currency = coalesce(account.currency, listed.currency_code)
from (select * from ingest_listed qualify row_number() over (partition by key order by row_id) = 1) as listed
where listed.key = account.account_key;

insert into ingest_person select holder, row_id, 'holder', key, null, opened_on from ingest_listed where holder is not null;
insert into ingest_person select proxy, row_id, 'proxy', key, null, null from ingest_listed where proxy is not null;
