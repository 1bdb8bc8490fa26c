select distinct as_text(account_person.person) as subject
from account_person
join account on account.account_id = account_person.account_id
where account_person.person > 0 and not coalesce(account.is_service, false)
order by subject
