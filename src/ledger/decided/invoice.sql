create view invoice as
select
  invoice.* replace (
    coalesce(seller.stands_for, invoice.seller_party_id) as seller_party_id,
    coalesce(buyer.stands_for, invoice.buyer_party_id) as buyer_party_id
  )
from ledger.invoice
left join party_merged as seller on seller.party_id = invoice.seller_party_id
left join party_merged as buyer on buyer.party_id = invoice.buyer_party_id
