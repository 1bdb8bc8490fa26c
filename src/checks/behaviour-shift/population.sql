select distinct as_text(account_id) as subject
from coverage
order by subject
