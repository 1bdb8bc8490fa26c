select distinct as_text(t.asset_id) as subject
from txn_counted as t
join asset_owner as o on o.asset_id = t.asset_id
join account_holder as h on h.account_id = t.from_account_id
order by subject
