select distinct as_text(t.asset_id) as subject
from txn_counted as t
join asset on asset.asset_id = t.asset_id
where
  t.asset_cost in ('price', 'deposit', 'instalment')
  and t.amount > 0
  and not exists (
    select 1
    from account_holder as h
    join asset_owner as o on o.party_id = h.party_id
    where h.account_id = t.to_account_id and o.asset_id = t.asset_id
  )
order by subject
