update ledger.party
set
  family_name = coalesce(known.family_name, party.family_name), given_names = coalesce(known.given_names, party.given_names),
  birth_date = coalesce(known.birth_date, party.birth_date), created_on = coalesce(known.created_on, party.created_on), dissolved_on = coalesce(known.dissolved_on, party.dissolved_on),
  siren = coalesce(known.siren, party.siren), siret = coalesce(known.siret, party.siret), vat_no = coalesce(known.vat_no, party.vat_no), tax_no = coalesce(known.tax_no, party.tax_no),
  registry_no = coalesce(known.registry_no, party.registry_no), activity_code = coalesce(known.activity_code, party.activity_code), address_norm = coalesce(known.address_norm, party.address_norm),
  postcode = coalesce(known.postcode, party.postcode), phone = coalesce(known.phone, party.phone), email = coalesce(known.email, party.email),
  tax_residence = coalesce(ingest_country(known.tax_residence), party.tax_residence), household_id = coalesce(known.household_id, party.household_id)
from ingest_known as known
where party.name_norm = ingest_name_norm(known.full_name);

insert into ledger.holding by name
select
  coalesce((select max(holding_id) from ledger.holding), 0) + row_number() over (order by row_id, role, party_id) as holding_id,
  row_id, party_id, 'party' as target_kind, target_id, role, share, held_from as from_on, held_to as to_on,
  case when share is null then share_text else null end as basis
from (
  select distinct on (party.party_id, company.party_id, seat.role, held_from, held_to)
    seat.*, party.party_id, company.party_id as target_id
  from ingest_seat as seat
  join ledger.party on party.name_norm = ingest_name_norm(seat.name)
  join ledger.party as company on company.name_norm = ingest_name_norm(seat.full_name) and company.party_id <> party.party_id
  order by seat.row_id
) as held
where not exists (
  select 1 from ledger.holding
  where
    holding.party_id = held.party_id and holding.target_kind = 'party' and holding.target_id = held.target_id and holding.role = held.role
    and holding.from_on is not distinct from held.held_from and holding.to_on is not distinct from held.held_to
);
