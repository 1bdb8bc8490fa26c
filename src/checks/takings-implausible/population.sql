select
  as_text(party_id) as subject,
  max(case when coalesce(currency, 'EUR') <> 'EUR' or coalesce(amount_high, amount_central) <= 0 then 1 else 0 end) = 1 as short
from income
where coalesce(status, 'established') <> 'refused' and (side = 'capacity' or kind = 'goods_purchased')
group by party_id
order by subject
