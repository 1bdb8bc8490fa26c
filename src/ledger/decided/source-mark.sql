-- How a sheet is named wherever and whenever it is read (see seal/finding-id.ts).
create view source_mark as
select source, sha256 || '#' || coalesce(sheet, '') as mark
from ledger.source
