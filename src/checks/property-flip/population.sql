select  -- a property whose purchase, price or currency is not known or not the case's cannot be judged
  as_text(asset_id) as subject,
  (acquired_on is null or price is null or price = 0 or coalesce(currency, 'EUR') <> 'EUR') as short
from asset
where kind = 'real_estate'
order by subject
