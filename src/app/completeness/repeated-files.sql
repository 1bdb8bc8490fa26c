select
  repeated_file.file || coalesce(' · ' || repeated_file.sheet, '') as file,
  source.file || coalesce(' · ' || source.sheet, '') as twin
from ledger.repeated_file
left join ledger.source on source.source = repeated_file.source
order by repeated_file.file, repeated_file.sheet
