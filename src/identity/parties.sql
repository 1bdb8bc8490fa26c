with
  numbered as (
    select holding.party_id, string_agg(distinct account.iban, '|') as ibans
    from ledger.holding
    join account on account.account_id = holding.target_id
    where holding.target_kind = 'account' and holding.role in ('holder', 'co_holder') and account.iban is not null
    group by holding.party_id
  )
select
  party.name_norm as id, party.name_raw as name, party.type, party.family_name, party.given_names, cast(party.birth_date as varchar) as birth_date,
  party.siren, party.siret, party.vat_no, party.tax_no, party.lei, party.registry_no, numbered.ibans,
  party.address_norm as address, party.postcode, party.phone, party.email
from ledger.party
left join numbered on numbered.party_id = party.party_id
where party.name_norm is not null
order by party.name_norm
