create view account_name as
with
  holder as (
    select
      account_holder.account_id,
      min(party.party_id) as holder_id,
      string_agg(distinct party.name_raw, ', ' order by party.name_raw) as holder
    from account_holder
    join party on party.party_id = account_holder.party_id
    group by account_holder.account_id
  ),
  described as (
    select
      account.account_id,
      account.account_key,
      holder.holder_id,
      coalesce(holder.holder, account.name) as holder,
      coalesce(account.institution_name, account.institution_code) as bank,
      coalesce(account.iban, account.account_number) as number
    from ledger.account
    left join holder on holder.account_id = account.account_id
  )
select
  account_id,
  holder_id,
  holder,
  bank,
  number,
  coalesce(nullif(concat_ws(' · ', holder, bank, number), ''), account_key) as name,
  case when holder_id is null then 'account:' || account_id else 'party:' || holder_id end as who,
  coalesce(holder, nullif(concat_ws(' · ', bank, number), ''), account_key) as who_name
from described
