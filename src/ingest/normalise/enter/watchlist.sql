-- `-0-` is how the lists of the United States Treasury write an empty cell
insert into ledger.watchlist by name
with
  written as (
    select
      source * 4294967296 + row_number as row_id, row_number, file,
      nullif(trim(name), '-0-') as name, nullif(trim(aliases), '-0-') as aliases, nullif(trim(reason), '-0-') as reason,
      nullif(trim(identifier_kind), '-0-') as identifier_kind, nullif(trim(identifier_value), '-0-') as identifier_value,
      strip_accents(lower(nullif(trim(kind), '-0-'))) as kind_text, birth_date, list_name, list_date
    from ingest_typed cross join ingest_given
    where aside is null and fault is null
  )
select
  coalesce((select max(entry_id) from ledger.watchlist), 0) + row_number() over (order by row_number) as entry_id, row_id,
  coalesce(list_name, regexp_extract(file, '[^/\\]+$')) as list_name, list_date,
  case
    when regexp_matches(kind_text, 'individual|person|personne|physique') then 'person'
    when regexp_matches(kind_text, 'vessel|aircraft|vehic|navire|aeronef|bateau|buque') then 'vehicle'
    when regexp_matches(kind_text, '\bart\b|artwork|oeuvre|tableau|sculpture|painting|obra|cuadro') then 'artwork'
    when regexp_matches(kind_text, 'objet|object|bien|serie|serial|objeto|montre|watch|bijou') then 'object'
    when regexp_matches(kind_text, 'entity|entite|company|societe|morale|organi|entidad|empresa') then 'company'
    when regexp_matches(kind_text, 'wallet|portefeuille|crypto') then 'wallet'
    when regexp_matches(kind_text, 'account|compte|cuenta|iban') then 'account'
    when regexp_matches(kind_text, 'phone|telephone|telefono') then 'phone'
    when regexp_matches(kind_text, 'mixer|mixeur') then 'mixer'
    when regexp_matches(kind_text, 'service') then 'service'
    else null
  end as kind,
  name, aliases, birth_date, identifier_kind, identifier_value, reason
from written;
