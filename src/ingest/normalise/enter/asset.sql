create or replace temp table ingest_object as
with
  section as (
    select
      source, typed.*, try_cast(quantity * unit_price as decimal(18, 2)) as priced,
      last_value(case when aside = 'section-title' then coalesce(ingest_line(c0), ingest_line(c1)) else null end ignore nulls) over (order by row_number) as section
    from ingest_typed as typed cross join ingest_given
  )
select
  coalesce((select max(asset_id) from ledger.asset), 0) + row_number() over (order by row_number) as asset_id, source * 4294967296 + row_number as row_id,
  section.*, coalesce(category, section) as category_raw,
  coalesce(lowest_value, value_low * value_scale, value_single * value_scale, priced) as low,
  coalesce(highest_value, value_high * value_scale, value_single * value_scale, priced) as high,
  coalesce(
    cast(coalesce(value_single, (value_low + value_high) / 2) * value_scale as decimal(18, 2)), priced,
    cast((lowest_value + highest_value) / 2 as decimal(18, 2))
  ) as middle,
  concat_ws(' ; ', note,
    case when text_acquired_on is not null and acquired_on is null and not ingest_not_given(text_acquired_on) then $acquired_on || ' : ' || text_acquired_on else null end,
    case when text_seized_on is not null and seized_on is null and not ingest_not_given(text_seized_on) then $seized_on || ' : ' || text_seized_on else null end,
    case when text_price is not null and price is null and not ingest_not_given(text_price) then $price || ' : ' || text_price else null end) as remarks
from section
where aside is null and fault is null;

insert into ledger.asset by name
select
  asset_id, row_id, seal_no, coalesce(ingest_asset_kind(description), case when regexp_matches(strip_accents(lower(category_raw)), 'divers|autres|misc|other|varios') then null else ingest_asset_kind(category_raw) end, 'other') as kind,
  category_raw, description, identifier, place, surface_m2,
  -- the identifier of a parcel holds its commune and section
  case when regexp_matches(commune_code, '^\d{4}$') then '0' || commune_code else coalesce(commune_code, nullif(regexp_extract(replace(identifier, ' ', ''), '^(\d[0-9AB]\d{3})\d{3}0?[A-Z0-9]{1,2}\d{4}$', 1), '')) end as commune_code,
  coalesce(cadastral_section, nullif(regexp_extract(replace(identifier, ' ', ''), '^\d[0-9AB]\d{3}\d{3}0?([A-Z0-9]{1,2})\d{4}$', 1), '')) as cadastral_section, acquired_on, price, $paid_method as paid_method, currency_code as currency, disposed_on, disposal_price, seized_on, state_on,
  case
    when regexp_matches(strip_accents(lower(state)), 'confisq|confisc') then 'confiscated' when regexp_matches(strip_accents(lower(state)), 'restitu|return|devuel') then 'returned'
    when regexp_matches(strip_accents(lower(state)), 'vendu|sold|vendid') then 'sold' when regexp_matches(strip_accents(lower(state)), 'agrasc') then 'at_agrasc'
    when seized_on is not null or regexp_matches(strip_accents(lower(state)), 'saisi|seized|incaut') then 'seized' else 'known'
  end as state,
  cast(least(low, middle) as decimal(18, 2)) as value_low, middle as value_central, cast(greatest(high, middle) as decimal(18, 2)) as value_high, text_value as value_raw, value_on,
  coalesce(value_method, case when value_low is not null or regexp_matches(strip_accents(lower(text_value)), 'env|estim|approx|circa|aprox|\?') then 'estimated' else null end) as value_method, value_source,
  legal_basis, agrasc_category, denominations, quantity, unit_price, debt, third_party_name,
  case when third_party_share > 1 then third_party_share / 100 else third_party_share end as third_party_share,
  nullif(remarks, '') as note
from ingest_object;

insert into ingest_person
select trim(one), row_id, role, null, asset_id, acquired_on
from (
  select
    row_id, asset_id, acquired_on, role,
    unnest(case when regexp_matches(people, '\S \S.* (et|and|y) \S+ \S|\S \S.* [/;] ?\S+ \S') then regexp_split_to_array(people, '\s+(?:et|and|y)\s+|\s*[/;]\s*') else [people] end) as one
  from (
    select row_id, asset_id, acquired_on, 'owner' as role, owner_name as people from ingest_object where owner_name is not null
    union all
    select row_id, asset_id, acquired_on, 'user', user_name from ingest_object where user_name is not null
    union all
    select row_id, asset_id, null, 'associate', third_party_name from ingest_object where third_party_name is not null
  )
);
