select distinct as_text(coverage.account_id) as subject
from coverage
join account on account.account_id = coverage.account_id
where not coalesce(account.is_service, false)
order by subject
