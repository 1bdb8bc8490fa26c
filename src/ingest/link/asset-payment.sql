-- A payment whose label holds an asset's own number (plate, hull, seal, parcel), both without spaces and signs. The number of an account is in
-- every transfer to it and says nothing of an asset; a thing with a number of its own may stand on two lists.
create or replace temp table asset_payment as
with
  mark as (
    select asset_id, coalesce(kind, 'other') as kind, upper(regexp_replace(identifier, '[^A-Za-z0-9]', '', 'g')) as mark
    from ledger.asset
    where identifier is not null and coalesce(kind, 'other') <> 'account_balance'
    union all
    select asset_id, 'seal', upper(regexp_replace(seal_no, '[^A-Za-z0-9]', '', 'g')) from ledger.asset where seal_no is not null
  ),
  telling_mark as (
    select mark, min(asset_id) as asset_id
    from mark
    where length(mark) >= 5 and regexp_matches(mark, '[0-9]')
    group by mark
    having count(distinct asset_id) = 1 or (min(kind) = max(kind) and min(kind) in ('vehicle', 'boat', 'aircraft', 'watch'))
  ),
  debit as (
    select
      row_id,
      upper(regexp_replace(label, '[^A-Za-z0-9]', '', 'g')) as plain,
      upper(strip_accents(label)) as label
    from ledger.txn
    where direction = 'debit' and label is not null and regexp_matches(label, '[0-9]')
  )
select
  debit.row_id,
  max(telling_mark.asset_id) as asset_id,
  max(
    case
      when regexp_matches(debit.label, '\b(ASSURANCE|INSURANCE|SEGURO|MAAF|MATMUT)\b') then 'insurance'
      when regexp_matches(debit.label, '\b(ACOMPTE|ARRHES|DEPOSIT|DOWN PAYMENT|SENAL)\b') then 'deposit'
      when regexp_matches(debit.label, '\b(ECHEANCE|MENSUALITE|LOYER|LOA|LLD|LEASING|PRET|CREDIT|INSTALMENT|CUOTA)\b') then 'instalment'
      when regexp_matches(debit.label, '\b(TRAVAUX|REPARATION|ENTRETIEN|REPAIR|OBRAS)\b') then 'works'
      when regexp_matches(debit.label, '\b(TAXE|IMPOT|CARTE GRISE|TAX|IMPUESTO)\b') then 'tax'
      when regexp_matches(debit.label, '\b(AMENDE|CONTRAVENTION|FINE|MULTA)\b') then 'fine'
      when regexp_matches(debit.label, '\b(GARDIENNAGE|MOUILLAGE|PLACE DE PORT|STORAGE|AMARRE)\b') then 'storage'
      when regexp_matches(debit.label, '\b(CARBURANT|FUEL|COMBUSTIBLE)\b') then 'fuel'
      else 'price'
    end
  ) as asset_cost
from debit
join telling_mark on contains(debit.plain, telling_mark.mark)
group by debit.row_id
having count(distinct telling_mark.asset_id) = 1
