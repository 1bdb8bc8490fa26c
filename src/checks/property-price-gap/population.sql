select as_text(asset_id) as subject
from asset
where kind = 'real_estate'
order by subject
