with
  goods as (
    select goods_code, currency, unit, origin_country, destination_country, count(*) as invoices
    from invoice
    where quantity > 0 and net_amount > 0 and goods_code is not null
    group by goods_code, currency, unit, origin_country, destination_country
  )
select 'case' as subject, max(invoices) <= $references as short
from goods
having count(*) > 0
