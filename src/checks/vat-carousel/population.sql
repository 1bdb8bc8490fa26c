select
  'case' as subject,
  max(case when seller.created_on is null then 1 else 0 end) = 1 as short
from invoice as i
join party as seller on seller.party_id = i.seller_party_id
where i.buyer_party_id is not null
having count(*) > 0
