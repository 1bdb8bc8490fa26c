-- How cells are read: every macro gives a value or null, and a twin says what is wrong with a cell that gave null.

-- trimming by a list of signs costs five times a match, so that a cell with nothing to trim is told first
create or replace macro ingest_text(cell) as
  case
    when regexp_full_match(cell, '[!-~\x{00C0}-\x{017F}]([ -~\x{00C0}-\x{017F}]*[!-~\x{00C0}-\x{017F}])?') then cell
    else nullif(trim(cell, chr(9) || chr(10) || chr(13) || ' ' || chr(160) || chr(8239) || chr(8201) || chr(65279)), '')
  end;

create or replace macro ingest_line(cell) as
  case
    when regexp_full_match(cell, '[!-~\x{00C0}-\x{017F}]+( [!-~\x{00C0}-\x{017F}]+)*') then cell
    when contains(cell, '  ') or contains(cell, chr(10)) or contains(cell, chr(13)) or contains(cell, chr(160)) then ingest_text(regexp_replace(cell, '[\s\x{00A0}\x{202F}]+', ' ', 'g'))
    else ingest_text(cell)
  end;

create or replace macro ingest_plain(cell) as upper(strip_accents(ingest_line(cell)));

-- Amounts, in the steps of `reading.ts`: bare, joined, signed, with a point. Spaces must part thousands; a mark followed by anything but three
-- digits is the decimal mark; `1.234` is settled by the column's mark.
create or replace macro ingest_money_is_plain(cell) as regexp_full_match(cell, '-?\d+(\.\d{1,2})?');

create or replace macro ingest_money_bare(cell) as
  replace(regexp_replace(upper(cell), 'EUROS?|EUR|USD|GBP|CHF|[€$£]', '', 'g'), chr(8722), '-');

create or replace macro ingest_money_joined(bare) as
  case
    when regexp_matches(bare, '\d[\s\x{00A0}\x{202F}\x{2009}''’]+\d') and not regexp_matches(bare, '^[^\d]*\d{1,3}([\s\x{00A0}\x{202F}\x{2009}''’]\d{3})+([.,]\d*)?[^\d]*$') then null
    else regexp_replace(bare, '[\s\x{00A0}\x{202F}\x{2009}''’]', '', 'g')
  end;

create or replace macro ingest_money_signed(joined) as
  case
    when regexp_full_match(joined, '[0-9.,]+') then joined
    when regexp_full_match(joined, '\+[0-9.,]+') then substr(joined, 2)
    when regexp_full_match(joined, '-[0-9.,]+|[0-9.,]+-|\([0-9.,]+\)') then '-' || translate(joined, '-()', '')
    else null
  end;

create or replace macro ingest_money_is_open(signed) as regexp_full_match(signed, '-?[1-9]\d{0,2}[.,]\d{3}');

create or replace macro ingest_money_point(signed, mark) as
  case
    when regexp_full_match(signed, '-?\d+') then signed
    when regexp_full_match(signed, '-?\d{1,3}(\.\d{3}){2,}(,\d*)?|-?\d{1,3}(\.\d{3})+,\d*') then replace(replace(signed, '.', ''), ',', '.')
    when regexp_full_match(signed, '-?\d{1,3}(,\d{3}){2,}(\.\d*)?|-?\d{1,3}(,\d{3})+\.\d*') then replace(signed, ',', '')
    when ingest_money_is_open(signed) then
      case
        when mark is null then null
        when contains(signed, mark) then replace(signed, ',', '.')
        else replace(replace(signed, ',', ''), '.', '')
      end
    when regexp_full_match(signed, '-?\d*[.,]\d+|-?\d+[.,]') then replace(signed, ',', '.')
    else null
  end;

create or replace macro ingest_money_value(quick, point, round) as
  case
    when quick is not null then try_cast(quick as decimal(18, 2))
    when point is null then null
    when round or regexp_full_match(point, '-?\d*(\.\d{0,2}0*)?') then try_cast(point as decimal(18, 2))
    else null
  end;

create or replace macro ingest_money_fault(cell, signed, point, mark) as
  case
    when ingest_money_is_plain(cell) then 'amount-too-large'
    when signed is null then 'amount-unreadable'
    when ingest_money_is_open(signed) and mark is null then 'amount-ambiguous'
    when point is null then 'amount-unreadable'
    when regexp_matches(point, '\.\d\d0*[1-9]') then 'amount-too-precise'
    else 'amount-too-large'
  end;

create or replace macro ingest_number(cell) as
  try_cast(replace(regexp_extract(translate(cell, ' ' || chr(160) || chr(8239), ''), '-?\d+(?:[.,]\d+)?'), ',', '.') as double);

-- Days. `2023-02-31` has the shape of a day and is none: `date-impossible`.
create or replace macro ingest_month_named(cell) as
  regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
  regexp_replace(regexp_replace(regexp_replace(regexp_replace(strip_accents(lower(cell)),
    'jan(v|vier|uary)?\b\.?|ene(ro)?\b\.?', '/01/'), 'fev(r|rier)?\b\.?|feb(ruary|rero)?\b\.?', '/02/'), 'mars\b|march\b|mar(zo)?\b\.?', '/03/'),
    'avr(il)?\b\.?|apr(il)?\b\.?|abr(il)?\b\.?', '/04/'), 'mai\b|mayo?\b', '/05/'), 'juin\b|june?\b|jun(io)?\b', '/06/'),
    'juil(let)?\b\.?|july?\b|jul(io)?\b', '/07/'), 'aout\b|aug(ust)?\b\.?|ago(sto)?\b\.?', '/08/'), 'sept?(embre|ember|iembre)?\b\.?|set\b\.?', '/09/'),
    'oct(obre|ober|ubre)?\b\.?', '/10/'), 'nov(embre|ember|iembre)?\b\.?', '/11/'), 'dec(embre|ember)?\b\.?|dic(iembre)?\b\.?', '/12/');

create or replace macro ingest_day_text(cell) as case when regexp_matches(cell, '\p{L}{3}') then ingest_month_named(cell) else cell end;

create or replace macro ingest_day_parts(text) as
  regexp_extract(text, '^\s*(\d{1,2})(?:er)?[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})(?:\D|$)', ['first', 'second', 'year']);

create or replace macro ingest_day_built(year, month, day) as
  try_cast(case when length(year) = 4 then year when year >= '70' then '19' || year else '20' || year end || '-' || month || '-' || day as date);

create or replace macro ingest_day_iso(cell) as
  case
    when length(cell) = 10 and substr(cell, 5, 1) = '-' and substr(cell, 8, 1) = '-' and cell >= '0' then try_cast(cell as date)
    when regexp_matches(cell, '^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(\D|$)') then try_cast(replace(regexp_extract(cell, '^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}'), '.', '-') as date)
    when regexp_matches(cell, '^(19|20)\d{6}(\D|$)') then try_cast(substr(cell, 1, 4) || '-' || substr(cell, 5, 2) || '-' || substr(cell, 7, 2) as date)
    else null
  end;

create or replace macro ingest_day_slashed(cell) as try_cast(substr(cell, 7, 4) || '-' || substr(cell, 4, 2) || '-' || substr(cell, 1, 2) as date);
create or replace macro ingest_day_serial(cell) as
  case when regexp_full_match(cell, '[1-7]\d{4}(\.\d+)?') then date '1899-12-30' + cast(floor(cast(cell as double)) as integer) else null end;

create or replace macro ingest_day_fault(cell) as
  case
    when regexp_matches(cell, '^\s*(\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(\D|$)') then 'date-impossible'
    else 'date-unreadable'
  end;

create or replace macro ingest_clock(cell) as regexp_extract(cell, '\d{1,2}:\d{2}(:\d{2})?');

create or replace macro ingest_instant(clock, day) as
  case
    when clock is null or clock = '' then null
    else try_cast(cast(day as varchar) || ' ' || case when length(clock) in (4, 7) then '0' else '' end || clock || case when length(clock) < 6 then ':00' else '' end as timestamp)
  end;

-- Names, accounts.
create or replace macro ingest_name_norm(name) as
  nullif(array_to_string(list_sort(string_split(trim(regexp_replace(regexp_replace(
    upper(strip_accents(name)), '[^A-Z0-9&]+', ' ', 'g'), '(^| )(M|MR|MME|MLLE|MONSIEUR|MADAME|MRS|MS|SR|SRA|STE)( |$)', ' ')), ' ')), ' '), '');

create or replace macro ingest_name_known(name) as
  case when regexp_full_match(upper(strip_accents(name)), '\W*|X+|N\.?/?C\.?|INCONNUE?|UNKNOWN|DESCONOCIDO|NEANT|NONE|N/?A') then null else name end;

create or replace macro ingest_iban(cell) as
  case when regexp_full_match(upper(replace(cell, ' ', '')), '[A-Z]{2}\d{2}[A-Z0-9]{11,30}') then upper(replace(cell, ' ', '')) else null end;

create or replace macro ingest_iban_number(iban) as
  case when iban like 'FR%' and length(iban) = 27 then substr(iban, 15, 11) when iban like 'ES%' and length(iban) = 24 then substr(iban, 15, 10) else null end;

create or replace macro ingest_iban_bank(iban) as
  case when iban like 'FR%' and length(iban) = 27 then substr(iban, 5, 5) when iban like 'ES%' and length(iban) = 24 then substr(iban, 5, 4) else null end;

create or replace macro ingest_account_key(iban, bank, number) as coalesce(iban, case when number is null then null else coalesce(bank, '') || '|' || number end);

create or replace macro ingest_party_type(name) as
  case
    when regexp_matches(upper(strip_accents(name)), '(^|[^A-Z])(SARL|SASU?|EURL|SCI|SNC|SA|SELARL|SLU?|LTD|LLC|INC|GMBH|CORPORATION|COMPANY|STE|SOCIETE|PARTNERSHIP)([^A-Z]|$)') then 'company'
    when regexp_matches(upper(strip_accents(name)), '(^|[^A-Z])(ASSOCIATION|FEDERATION|CLUB|FONDATION)([^A-Z]|$)') then 'association'
    when regexp_matches(upper(strip_accents(name)), '(^|[^A-Z])(DGFIP|TRESOR PUBLIC|URSSAF|CPAM|CAF|MAIRIE|COMMUNE DE|RECTORAT|PREFECTURE)([^A-Z]|$)') then 'public_body'
    when regexp_matches(name, '^(M\.|MR|Mr|MME|Mme|Mlle|MLLE|Monsieur|Madame)\s') or regexp_matches(name, '^\p{Lu}[\p{Lu}''-]+ \p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+ \p{Lu}[\p{Lu}''-]+$') then 'person'
    else 'unknown'
  end;

-- Estimates: `env. 15 000 €`, `12-15 k€`, `estimé à 8 000`.
create or replace macro ingest_estimate_bare(cell) as
  regexp_replace(regexp_replace(strip_accents(lower(cell)), '^\W*(environ|env|estime[es]*|estimation|approx|about|around|circa|ca|aprox|unos|valeur|val)\.?\s*((a|at|de|en)\s+)?', ''), '(euros?|eur|€|\(.*\))', '', 'g');

create or replace macro ingest_estimate_ends(bare) as
  regexp_extract(replace(bare, 'k', ''), '^\s*(\d[\d\s.,\x{00A0}\x{202F}]*?)\s*(?:-|–|a|to|et|y)\s*(\d[\d\s.,\x{00A0}\x{202F}]*?)\s*$', ['low', 'high']);

create or replace macro ingest_not_given(cell) as
  regexp_full_match(upper(strip_accents(cell)), '\W*|N\.? ?/?C\.?|N/?A|NEANT|INCONNUE?|A EXPERTISER.*|A DETERMINER|NON .*|UNKNOWN|TBD|TO BE .*|DESCONOCIDO|POR .*|SANS OBJET');

-- What a row is when it is no data.
create or replace macro ingest_is_total(cell) as
  regexp_matches(strip_accents(lower(cell)), '^\W*(sous[- ]?total|sub-?total|total|totaux|grand total|suma|cumul|report\b|a reporter)');
create or replace macro ingest_is_balance(cell) as
  regexp_matches(strip_accents(lower(cell)), '^\W*((nouveau |ancien )?solde|(opening |closing )?balance|saldo)\b');
create or replace macro ingest_is_footnote(cell) as
  regexp_matches(strip_accents(lower(cell)), '^\W*(\(\d{1,2}\)|\*|note|nb\b|n\.b|page \d|source\b|edite le|fin d)');

create or replace macro ingest_asset_kind(words) as
  case
    when words is null then null
    when regexp_matches(strip_accents(lower(words)), '\b(bateaux?|voiliers?|yachts?|navires?|jet[- ]?skis?|boats?|vessels?|barcos?|embarcacion\w*|semi-rigide)\b') and not regexp_matches(strip_accents(lower(words)), '\bvehicules?\b') then 'boat'
    when regexp_matches(strip_accents(lower(words)), '\b(avions?|helicopteres?|aircraft|aeronefs?|aeronaves?|helicopters?)\b') then 'aircraft'
    when regexp_matches(strip_accents(lower(words)), '\b(voitures?|vehicules?|automobiles?|motos?|utilitaires?|camions?|camionnettes?|berlines?|suv|scooters?|cars?|trucks?|vehicles?|motorcycles?|coches?|vehiculos?|motocicletas?)\b') then 'vehicle'
    when regexp_matches(strip_accents(lower(words)), '\b(appartements?|maisons?|immeubles?|terrains?|villas?|studios?|parkings?|garages?|locaux|immobiliers?|immobilier|real (estate|property)|houses?|flats?|apartments?|pisos?|casas?|inmuebles?|viviendas?)\b') then 'real_estate'
    when regexp_matches(strip_accents(lower(words)), '\b(montres?|watch(es)?|relojes|reloj|horlogerie)\b') and not regexp_matches(strip_accents(lower(words)), '\bbijoux\b') then 'watch'
    when regexp_matches(strip_accents(lower(words)), '\b(bagues?|colliers?|bracelets?|bijoux?|gourmettes?|boucles|diamants?|lingots?|jewel\w*|rings?|necklaces?|joyas?|anillos?)\b') then 'jewellery'
    when regexp_matches(strip_accents(lower(words)), '\b(tableaux?|toiles?|sculptures?|oeuvres?|paintings?|art|cuadros?|esculturas?)\b') then 'art'
    when regexp_matches(strip_accents(lower(words)), '\b(numeraire|especes|cash|currency|monetary|efectivo|dinero)\b') then 'cash'
    when regexp_matches(strip_accents(lower(words)), '\b(assurances?[- ]vie|life insurance|seguros? de vida)\b') then 'insurance'
    when regexp_matches(strip_accents(lower(words)), '\b(bitcoins?|ethereum|crypto\w*)\b') then 'crypto'
    when regexp_matches(strip_accents(lower(words)), '\b(solde|comptes? (bancaires?|courants?)|avoirs? bancaires?|bank accounts?|saldo|cuentas? bancarias?)\b') then 'account_balance'
    when regexp_matches(strip_accents(lower(words)), '\b(parts sociales|actions|shares|participaciones)\b') then 'company_share'
    when regexp_matches(strip_accents(lower(words)), '\b(creances?|receivables?)\b') then 'receivable'
    else null
  end;

create or replace macro ingest_country(name) as
  case strip_accents(lower(trim(name)))
    when 'france' then 'FR' when 'francia' then 'FR' when 'belgique' then 'BE' when 'belgium' then 'BE' when 'belgica' then 'BE' when 'suisse' then 'CH'
    when 'switzerland' then 'CH' when 'suiza' then 'CH' when 'luxembourg' then 'LU' when 'luxemburgo' then 'LU' when 'espagne' then 'ES' when 'spain' then 'ES'
    when 'espana' then 'ES' when 'italie' then 'IT' when 'italy' then 'IT' when 'italia' then 'IT' when 'allemagne' then 'DE' when 'germany' then 'DE'
    when 'alemania' then 'DE' when 'portugal' then 'PT' when 'royaume-uni' then 'GB' when 'united kingdom' then 'GB' when 'reino unido' then 'GB'
    when 'pays-bas' then 'NL' when 'netherlands' then 'NL' when 'paises bajos' then 'NL' when 'andorre' then 'AD' when 'andorra' then 'AD' when 'monaco' then 'MC'
    when 'maroc' then 'MA' when 'morocco' then 'MA' when 'marruecos' then 'MA' when 'algerie' then 'DZ' when 'algeria' then 'DZ' when 'argelia' then 'DZ'
    when 'tunisie' then 'TN' when 'tunisia' then 'TN' when 'tunez' then 'TN' when 'turquie' then 'TR' when 'turkey' then 'TR' when 'turquia' then 'TR'
    when 'emirats arabes unis' then 'AE' when 'united arab emirates' then 'AE' when 'etats-unis' then 'US' when 'united states' then 'US' when 'irlande' then 'IE' when 'ireland' then 'IE'
    when 'pologne' then 'PL' when 'poland' then 'PL' when 'roumanie' then 'RO' when 'romania' then 'RO' when 'grece' then 'GR' when 'greece' then 'GR'
    else case when regexp_full_match(trim(name), '[A-Za-z]{2}') then upper(trim(name)) else null end
  end;
