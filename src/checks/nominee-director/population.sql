with
  mandate as (
    select party_id, count(distinct target_id) as mandates, min(from_on) as from_on
    from holding
    where target_kind = 'party' and role in ('director', 'shareholder', 'beneficial_owner')
    group by party_id
  )
select  -- with enough mandates, somebody of whom neither address nor telephone is known cannot be judged
  as_text(mandate.party_id) as subject,
  (
    mandate.mandates >= $mandates
    and (
      (p.address_norm is null and p.phone is null)
      or (mandate.from_on is null and not exists (select 1 from txn))
    )
  ) as short
from mandate
join party as p on p.party_id = mandate.party_id
where coalesce(p.type, 'unknown') in ('person', 'unknown')
order by subject
