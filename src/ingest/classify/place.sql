-- Where a card was used: a town of the list at the end of the label, after at least one word that is no town.
create or replace macro ingest_town_plain(name) as
  regexp_replace(regexp_replace(upper(strip_accents(name)), '[-''’.]', ' ', 'g'), '\bSAINT(E?)\b', 'ST\1', 'g');

create or replace macro ingest_tail(shape) as
  trim(regexp_replace(ingest_town_plain(shape), '(\s+(#|FACT\S*|LE|DU|CB\S*|CARTE\S*|N°?|FR|FRA|FRANCE|CEDEX|EUR|\d+(ER|EME|E)?|\*\S*))+\s*$', ''));

create or replace macro ingest_known_town(wanted) as (select any_value(town.name) from ingest_town as town where town.name = wanted);

create or replace macro ingest_card_town(tail) as
  coalesce(
    ingest_known_town(nullif(regexp_extract(tail, '\S+\s.*?\S\s+(\S+ \S+ \S+)$', 1), '')),
    ingest_known_town(nullif(regexp_extract(tail, '\S+\s.*?\S\s+(\S+ \S+)$', 1), '')),
    ingest_known_town(nullif(regexp_extract(tail, '\S+\s.*?\S\s+(\S+)$', 1), ''))
  );

-- A country spelled out, or its three letters, at the end of a label.
create or replace macro ingest_label_country(shape) as
  case
    when shape is null then null
    when regexp_matches(shape, '\s(BEL|CHE|LUX|ESP|ITA|DEU|PRT|GBR|NLD|AND|MCO|MAR|DZA|TUN|TUR|ARE|USA|IRL|POL|ROU|GRC)\s*$') then
      map {'BEL': 'BE', 'CHE': 'CH', 'LUX': 'LU', 'ESP': 'ES', 'ITA': 'IT', 'DEU': 'DE', 'PRT': 'PT', 'GBR': 'GB', 'NLD': 'NL', 'AND': 'AD', 'MCO': 'MC', 'MAR': 'MA', 'DZA': 'DZ', 'TUN': 'TN', 'TUR': 'TR', 'ARE': 'AE', 'USA': 'US', 'IRL': 'IE', 'POL': 'PL', 'ROU': 'RO', 'GRC': 'GR'}[regexp_extract(shape, '(\w{3})\s*$', 1)]
    when length(regexp_extract(shape, '\s([^\s\d#]{4,}(?: ARABES UNIS| KINGDOM| STATES)?)\s*$', 1)) >= 4 then ingest_country(regexp_extract(shape, '\s([^\s\d#]{4,}(?: ARABES UNIS| KINGDOM| STATES)?)\s*$', 1))
    else null
  end;
