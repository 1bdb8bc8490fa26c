with
  household as (
    select party_id, min(member_id) as first_member
    from household_member
    group by party_id
  ),
  professional as (  -- the banknotes of a business are takings, which other checks hold against its trade
    select account_id
    from account
    where kind = 'business'
    union
    select h.account_id
    from account_holder as h
    join party as p on p.party_id = h.party_id
    where p.type in ('company', 'association', 'public_body')
  ),
  own as (
    select h.account_id, min(household.first_member) as first_member
    from account_holder as h
    join household on household.party_id = h.party_id
    group by h.account_id
  )
select
  cast(account.account_id as double) as account_id,
  cast(coalesce(own.first_member, -account.account_id) as double) as purse
from account
left join own on own.account_id = account.account_id
where
  account.in_file
  and not coalesce(account.is_service, false)
  and not exists (select 1 from professional where professional.account_id = account.account_id)
