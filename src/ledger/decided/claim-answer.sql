-- What the user answers to claims. A claim that a row makes is named by the row, `gift|<row id>`; any other as it was answered.
create view claim_answer as
with
  said as (
    select claim, answer, split_part(claim, '|', 1) as kind, substr(claim, length(split_part(claim, '|', 1)) + 2) as place
    from ledger.claim_said
  ),
  placed as (
    select said.*, source_mark.source * 4294967296 + try_cast(regexp_extract(place, ':([0-9]+)$', 1) as bigint) as row_id
    from said
    left join source_mark on source_mark.mark = regexp_replace(place, ':[0-9]+$', '')
  )
select coalesce(kind || '|' || cast(row_id as varchar), claim) as claim, kind, row_id, answer
from placed
