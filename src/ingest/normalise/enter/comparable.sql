-- French sales of property (DVF): a code of commune is two figures of department and three of commune, and a parcel's identifier holds its section. The
-- national file numbers no sale: its lines of one day, price and commune are the lots of one, as its notice says.
insert into ledger.comparable by name
select
  coalesce((select max(comparable_id) from ledger.comparable), 0) + row_number() over (order by row_number) as comparable_id,
  source * 4294967296 + row_number as row_id,
  coalesce(sale_id, case when department_code is not null then concat_ws(' ', sold_on, price, department_code, commune_code, nature) end) as sale_id,
  nature, sold_on, price,
  case
    when regexp_matches(commune_code, '^\d{1,3}$') and department_code is not null then left(lpad(department_code, 2, '0'), 2) || lpad(commune_code, 3, '0')
    when regexp_matches(commune_code, '^\d{4}$') then '0' || commune_code
    else commune_code
  end as commune_code,
  coalesce(cadastral_section, nullif(regexp_extract(parcel, '^[0-9AB]{5}\d{3}0?([A-Z0-9]{1,2})\d{4}$', 1), '')) as cadastral_section,
  case
    when regexp_matches(kind_text, 'maison|house|casa|vivienda') then 'house'
    when regexp_matches(kind_text, 'appartement|apartment|flat|piso|apartamento') then 'apartment'
    when regexp_matches(kind_text, 'dependance|outbuilding|garage|anexo') then 'outbuilding'
    when regexp_matches(kind_text, 'local|commerc|industri|bureau|office|oficina') then 'commercial'
    when regexp_matches(kind_text, 'terrain|land|suelo|solar') or (kind_text is null and surface_m2 is null and plot_m2 is not null) then 'land'
    when kind_text is not null then 'other'
    else null
  end as kind,
  surface_m2, plot_m2
from (select *, strip_accents(lower(kind)) as kind_text from ingest_typed cross join ingest_given where aside is null and fault is null);
