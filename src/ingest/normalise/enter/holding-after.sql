insert into ledger.holding by name
select
  coalesce((select max(holding_id) from ledger.holding), 0) + row_number() over (order by tie.row_id) as holding_id, tie.row_id, party.party_id,
  case when account.account_id is not null then 'account' when asset.asset_id is not null then 'asset' else 'party' end as target_kind,
  coalesce(account.account_id, asset.asset_id, company.party_id) as target_id,
  case
    when regexp_matches(strip_accents(lower(tie.role)), 'beneficiaire effectif|beneficial') then 'beneficial_owner' when regexp_matches(strip_accents(lower(tie.role)), 'associe|actionnaire|sharehold|socio') then 'shareholder'
    when regexp_matches(strip_accents(lower(tie.role)), 'gerant|dirigeant|president|director|administra') then 'director' when regexp_matches(strip_accents(lower(tie.role)), 'mandataire|procuration|proxy|apoderado') then 'proxy'
    when regexp_matches(strip_accents(lower(tie.role)), 'co-?titulaire|co-?holder|cotitular') then 'co_holder' when regexp_matches(strip_accents(lower(tie.role)), 'titulaire|holder|titular') then 'holder'
    when regexp_matches(strip_accents(lower(tie.role)), 'proprietaire|owner|propietario') then 'owner' when regexp_matches(strip_accents(lower(tie.role)), 'utilisateur|user|usuario') then 'user'
    when regexp_matches(strip_accents(lower(tie.role)), 'assure|insured|asegurado') then 'insured' when regexp_matches(strip_accents(lower(tie.role)), 'occupant|ocupante') then 'occupant'
    when regexp_matches(strip_accents(lower(tie.role)), 'caution|garant|guarantor|avalista') then 'guarantor' else 'associate'
  end as role,
  case when share > 1 then share / 100 else share end as share, from_on, to_on, basis
from ingest_tie as tie
join ledger.party on party.name_norm = ingest_name_norm(tie.party_name)
left join ledger.account on account.iban = ingest_iban(target_name) or account.account_number = target_name
left join ledger.asset on asset.identifier = target_name
left join ledger.party as company on company.name_norm = ingest_name_norm(target_name)
where coalesce(account.account_id, asset.asset_id, company.party_id) is not null
qualify row_number() over (partition by tie.row_id order by account.account_id, asset.asset_id) = 1;
