-- persons, companies, accounts and things, each with what the registers say of it
with
  thing as (
    select
      'party-' || party_id as id,
      case type when 'person' then 'person' when 'company' then 'company' else 'party' end as kind,
      name_raw as label, 1 as place, party_id as number,
      cast(birth_date as varchar) as birth_date, cast(created_on as varchar) as created_on, cast(dissolved_on as varchar) as dissolved_on,
      coalesce(siren, registry_no) as registration_number, vat_no, tax_no, lei, address_norm as address, phone, email,
      null as account_number, null as iban, null as bic, null as bank, null as currency, null as category, null as identifier
    from party
    union all
    select
      'account-' || account.account_id, 'account', account_name.name, 2, account.account_id,
      null, cast(opened_on as varchar), cast(closed_on as varchar), null, null, null, null, null, null, null,
      account_number, iban, bic, institution_name, currency, kind, null
    from ledger.account
    join account_name on account_name.account_id = account.account_id
    union all
    select
      'asset-' || asset_id, 'asset', coalesce(description, category_raw, identifier, kind), 3, asset_id,
      null, cast(acquired_on as varchar), cast(disposed_on as varchar), null, null, null, null, place, null, null,
      null, null, null, null, currency, kind, identifier
    from asset
  )
select * exclude (place, number)
from thing
order by place, number
