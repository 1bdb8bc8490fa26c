insert into ledger.invoice by name
select
  coalesce((select max(invoice_id) from ledger.invoice), 0) + row_number() over (order by billed.row_id) as invoice_id, billed.row_id, billed.number,
  seller_party.party_id as seller_party_id, buyer_party.party_id as buyer_party_id, issued_on, net_amount, vat_amount,
  coalesce(total_amount, net_amount + vat_amount) as total_amount, currency_code as currency, quantity, unit, weight_kg, goods_code, description,
  origin_country, destination_country, $paid_method as paid_method, paid_on
from ingest_billed as billed
left join ledger.party as seller_party on seller_party.name_norm = ingest_name_norm(seller)
left join ledger.party as buyer_party on buyer_party.name_norm = ingest_name_norm(buyer);
