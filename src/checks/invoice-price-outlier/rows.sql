select
  row_id, coalesce(number, '') as number, coalesce(seller_party_id, 0) as seller, issued_on, net_amount, quantity,
  weight_kg, goods_code, concat(goods_code, ' ', currency, ' ', unit, ' ', origin_country, ' ', destination_country) as goods
from invoice
where quantity > 0 and net_amount > 0 and goods_code is not null
order by row_id
