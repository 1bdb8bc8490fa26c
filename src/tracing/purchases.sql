select
  cast(txn.row_id as double) as row_id,
  cast(asset.asset_id as double) as asset_id,
  cast(asset.row_id as double) as asset_row,
  coalesce(asset.description, asset.category_raw, asset.identifier, asset.kind) as name,
  case when coalesce(txn.asset_cost, 'price') in ('price', 'deposit', 'instalment') then 1 else 0 end as is_price
from txn_counted as txn
join asset on asset.asset_id = txn.asset_id
order by txn.row_id
