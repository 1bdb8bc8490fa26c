create or replace temp table ingest_known as
select source * 4294967296 + row_number as row_id, coalesce(name_raw, concat_ws(' ', family_name, given_names)) as full_name, typed.* exclude (row_number)
from ingest_typed as typed cross join ingest_given
where aside is null and fault is null;

insert into ingest_person select full_name, row_id, null, null, null, null from ingest_known;

-- Directors and shareholders written beside their company: several names in one cell, a share behind a name or in a cell of its own.
create or replace temp table ingest_seat as
with
  seat as (
    select row_id, full_name, held_from, held_to, 'director' as role, unnest([director_1, director_2]) as people, cast(null as varchar) as share_text
    from ingest_known
    union all
    select
      row_id, full_name, held_from, held_to, 'shareholder',
      unnest([shareholder_1, shareholder_2, shareholder_3, shareholder_4]), unnest([share_1, share_2, share_3, share_4])
    from ingest_known
  ),
  listed as (
    select *, regexp_split_to_array(people, case when regexp_matches(people, '\S \S[^/]*/\s*\S+ \S') then '\s*[;/]\s*' else '\s*;\s*|\s+/\s+' end) as names, string_split(share_text, ';') as shares
    from seat
    where people is not null
  ),
  one_by_one as (
    select row_id, full_name, held_from, held_to, role, share_text, unnest(names) as written, unnest(case when len(shares) = len(names) then shares else list_transform(names, lambda name: cast(null as varchar)) end) as own_share
    from listed
  ),
  shared as (
    select *, coalesce(nullif(regexp_extract(written, '(\d+(?:[.,]\d+)?)\s*%\s*\)?\s*$', 1), ''), rtrim(trim(own_share), ' %')) as share_written
    from one_by_one
  )
select
  row_id, full_name, held_from, held_to, role, share_text,
  trim(regexp_replace(written, '\s*[(:,]?\s*\d+(?:[.,]\d+)?\s*%\s*\)?\s*$', '')) as name,
  case when ingest_number(share_written) between 0 and 1 then ingest_number(share_written) when ingest_number(share_written) <= 100 then ingest_number(share_written) / 100 else null end as share
from shared
where trim(written) <> '';

insert into ingest_person select name, row_id, null, null, null, null from ingest_seat;
