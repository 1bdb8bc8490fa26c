insert into ledger.income by name
select
  coalesce((select max(income_id) from ledger.income), 0) + row_number() over (order by means.row_id) as income_id, means.row_id, party.party_id,
  case when regexp_matches(strip_accents(lower(side)), 'depense|expense|gasto|charge') then 'expense' when regexp_matches(strip_accents(lower(side)), 'capaci') then 'capacity' else 'receipt' end as side,
  case
    when turnover is not null and means.amount is null then 'declared_turnover'
    when regexp_matches(strip_accents(lower(kind)), 'salaire|traitement|salar|wage|nomina|sueldo') then 'salary'
    when regexp_matches(strip_accents(lower(kind)), 'gerance|bnc|bic|liberal|independant|self|autonom') then 'self_employment'
    when regexp_matches(strip_accents(lower(kind)), 'pension|retraite|jubila') then 'pension'
    when regexp_matches(strip_accents(lower(kind)), 'allocation|rsa|chomage|benefit|prestacion|subsidio') then 'benefit'
    when regexp_matches(strip_accents(lower(kind)), 'foncier|loyer|rent|alquiler') then 'rent'
    when regexp_matches(strip_accents(lower(kind)), 'dividende|capita|mobilier|interet|interest|dividend') then 'capital'
    when regexp_matches(strip_accents(lower(kind)), 'chiffre d.affaires|turnover|facturacion') then 'declared_turnover'
    when regexp_matches(strip_accents(lower(kind)), 'donation|\bdon\b|gift|cadeau|regalo') then 'gift'
    when regexp_matches(strip_accents(lower(kind)), 'succession|heritage|inherit|herencia') then 'inheritance'
    when regexp_matches(strip_accents(lower(kind)), '\bjeux?\b|gambling|loterie|juego') then 'gambling'
    else 'other'
  end as kind,
  coalesce(period_from, make_date(cast(year as bigint), 1, 1)) as period_from, coalesce(period_to, make_date(cast(coalesce(year, year(period_from)) as bigint), 12, 31)) as period_to,
  coalesce(means.amount, turnover) as amount_low, coalesce(means.amount, turnover) as amount_central, coalesce(means.amount, turnover) as amount_high, currency_code as currency,
  case when regexp_matches(strip_accents(lower(status)), 'ecart|refus|reject|rechaz') then 'refused' when regexp_matches(strip_accents(lower(status)), 'admis|accept') then 'accepted' when regexp_matches(strip_accents(lower(status)), 'allegu|claim|alega') then 'claimed' else 'established' end as status
from ingest_means as means
join ledger.party on party.name_norm = ingest_name_norm(means.party_name);

update ledger.party
set household_id = means.household_id
from ingest_means as means
where means.household_id is not null and party.household_id is null and party.name_norm = ingest_name_norm(means.party_name);
