select
  cast(t.row_id as double) as row_id,
  cast(asset.asset_id as double) as asset_id,
  cast(asset.row_id as double) as asset_row,
  coalesce(asset.description, asset.category_raw, asset.identifier, asset.kind) as name,
  1 as is_price
from txn_counted as t
join asset on asset.asset_id = t.asset_id
where
  t.asset_cost in ('price', 'deposit', 'instalment')
  and t.amount > 0
  and not exists (  -- a price given back, or the asset sold again
    select 1
    from account_holder as h
    join asset_owner as o on o.party_id = h.party_id
    where h.account_id = t.to_account_id and o.asset_id = t.asset_id
  )
