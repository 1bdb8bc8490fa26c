with
  open_account as (
    select account_person.account_id, account_person.person
    from account_person
    join account on account.account_id = account_person.account_id
    where not coalesce(account.is_service, false)
  ),
  link as (
    select distinct one, other
    from person_link
  )
select account_id, person, 0 as other
from open_account
union all
select 0 as account_id, one as person, other
from link
order by account_id, person, other
