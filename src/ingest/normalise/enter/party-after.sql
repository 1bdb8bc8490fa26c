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
