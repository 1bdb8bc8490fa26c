with
  seller as (
    select distinct finding_row.finding, i.seller_party_id as party_id
    from finding_row
    join invoice as i on i.row_id = finding_row.row_id
  ),
  customers as (
    select seller.finding, seller.party_id, count(distinct i.buyer_party_id) as buyers
    from seller
    join invoice as i on i.seller_party_id = seller.party_id
    group by seller.finding, seller.party_id
  ),
  weighed as (
    select finding, max(buyers) as most
    from customers
    group by finding
  )
select
  finding,
  case when most > 5 then 'supports' when most = 1 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from weighed
group by finding, most
order by finding
