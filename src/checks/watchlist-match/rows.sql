with
  span as (
    select
      coalesce(min(booked_on), date '1970-01-01') as first_day, coalesce(max(booked_on), date '1970-01-01') as last_day
    from txn
  ),
  seen_on as (  -- the first row that names an account
    select account_id, min(row_id) as row_id
    from (
      select from_account_id as account_id, row_id from txn
      union all
      select to_account_id as account_id, row_id from txn
      union all
      select account_id, row_id from txn
    ) as named
    where account_id is not null
    group by account_id
  ),
  known_account as (
    select a.account_id, coalesce(a.row_id, s.row_id) as row_id, a.name, a.iban, a.account_number, a.account_key
    from account as a
    left join seen_on as s on s.account_id = a.account_id
    where coalesce(a.row_id, s.row_id) is not null
  ),
  known_party as (
    select
      p.party_id, coalesce(p.row_id, min(h.row_id), min(a.row_id)) as row_id, p.name_raw, p.birth_date, p.siren, p.siret,
      p.vat_no, p.tax_no, p.lei, p.registry_no, p.phone, p.email
    from party_record as p
    left join holding as h on h.party_id = p.party_id
    left join known_account as a on h.target_kind = 'account' and a.account_id = h.target_id
    group by
      p.party_id, p.row_id, p.name_raw, p.birth_date, p.siren, p.siret, p.vat_no, p.tax_no, p.lei, p.registry_no, p.phone,
      p.email
  ),
  known as (
    select 'entry' as side, entry_id as id, row_id, name, birth_date, identifier_value as identifier, list_name, aliases, kind
    from watchlist
    union all
    select 'party', party_id, row_id, name_raw, birth_date, null, null, null, null
    from known_party
    union all
    select 'party', party_id, row_id, name_raw, birth_date, siren, null, null, null
    from known_party
    where siren is not null
    union all
    select 'party', party_id, row_id, name_raw, birth_date, siret, null, null, null
    from known_party
    where siret is not null
    union all
    select 'party', party_id, row_id, name_raw, birth_date, vat_no, null, null, null
    from known_party
    where vat_no is not null
    union all
    select 'party', party_id, row_id, name_raw, birth_date, tax_no, null, null, null
    from known_party
    where tax_no is not null
    union all
    select 'party', party_id, row_id, name_raw, birth_date, lei, null, null, null
    from known_party
    where lei is not null
    union all
    select 'party', party_id, row_id, name_raw, birth_date, registry_no, null, null, null
    from known_party
    where registry_no is not null
    union all
    select 'party', party_id, row_id, name_raw, birth_date, phone, null, null, 'contact'
    from known_party
    where phone is not null
    union all
    select 'party', party_id, row_id, name_raw, birth_date, email, null, null, 'contact'
    from known_party
    where email is not null
    union all
    select 'account', account_id, row_id, name, null, coalesce(iban, account_number, account_key), null, null, null
    from known_account
    union all
    select 'asset', asset_id, row_id, description, null, identifier, null, null, kind
    from asset
    union all
    select 'asset', asset_id, row_id, description, null, object_id, null, null, kind
    from asset
  )
select
  side, id, row_id, name, birth_date, identifier, list_name, aliases, kind,
  (select first_day from span) as first_day, (select last_day from span) as last_day
from known
where row_id is not null
order by side, id, identifier nulls last
