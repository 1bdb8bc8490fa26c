with
  current_account as (
    select h.party_id, h.account_id
    from account_holder as h
    join party on party.party_id = h.party_id
    join account on account.account_id = h.account_id
    where party.type = 'person' and coalesce(account.kind, 'unknown') in ('personal', 'card', 'prepaid', 'e_wallet', 'external', 'unknown')
  ),
  household as (  -- it goes by the first of its members who holds an account
    select h.party_id, min(h.member_id) as subject
    from household_member as h
    join (select distinct party_id from current_account) as a on a.party_id = h.member_id
    group by h.party_id
  )
select distinct as_text(household.subject) as subject
from household
join current_account as a on a.party_id = household.party_id
join coverage on coverage.account_id = a.account_id
order by subject
