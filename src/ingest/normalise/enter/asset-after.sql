update ledger.party
set tax_residence = ingest_country(object.tax_residence)
from ingest_object as object
where ingest_country(object.tax_residence) is not null and party.tax_residence is null and party.name_norm = ingest_name_norm(object.owner_name);
