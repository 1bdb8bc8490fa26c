select
  asset.row_id,
  coalesce(asset.description, asset.category_raw, asset.identifier, asset.kind) as name,
  asset.price,
  count(txn.row_id) as payments
from asset
left join txn_counted as txn on txn.asset_id = asset.asset_id
group by asset.row_id, asset.description, asset.category_raw, asset.identifier, asset.kind, asset.price
order by count(txn.row_id) > 0 desc, asset.price desc nulls last, asset.row_id
limit 500
