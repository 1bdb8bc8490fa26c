create view account_name as
with
  named as (
    select account_holder.account_id, party.name_raw, min(party.party_id) as party_id
    from account_holder
    join ledger.party as party on party.party_id = account_holder.party_id  -- the record that stands for the person names it
    group by account_holder.account_id, party.name_raw
  ),
  counted as (
    select account_id, min(party_id) as holder_id, min(name_raw) as only_name, count(*) as names
    from named
    group by account_id
  ),
  together as (  -- names in order are costly to gather: only where there are several
    select named.account_id, string_agg(named.name_raw, ', ' order by named.name_raw) as holder
    from named
    join counted on counted.account_id = named.account_id and counted.names > 1
    group by named.account_id
  ),
  holder as (
    select counted.account_id, counted.holder_id, coalesce(together.holder, counted.only_name) as holder
    from counted
    left join together on together.account_id = counted.account_id
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
