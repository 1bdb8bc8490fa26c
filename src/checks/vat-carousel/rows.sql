with
  taxed as (  -- companies from whose accounts a tax was paid
    select distinct h.party_id
    from account_holder as h
    join txn_counted as t on t.from_account_id = h.account_id
    where t.category = 'tax'
  )
select
  i.row_id, i.seller_party_id as seller, i.buyer_party_id as buyer, i.issued_on, day_number(i.issued_on) as day,
  i.net_amount, p.name_raw as seller_name, month_of(i.issued_on) - month_of(p.created_on) as age,
  case when taxed.party_id is not null then 1 else 0 end as pays_tax
from invoice as i
join party as p on p.party_id = i.seller_party_id
left join taxed on taxed.party_id = i.seller_party_id
where i.buyer_party_id is not null and i.buyer_party_id <> i.seller_party_id and i.net_amount > 0
order by day, i.row_id
