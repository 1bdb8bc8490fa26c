with
  seller as (
    select distinct finding_row.finding, i.seller_party_id as party_id
    from finding_row
    join invoice as i on i.row_id = finding_row.row_id
  ),
  owned as (
    select seller.finding, seller.party_id, h.party_id as owner_id
    from seller
    join holding as h on h.target_id = seller.party_id
    where h.target_kind = 'party' and h.role in ('shareholder', 'beneficial_owner')
  ),
  companies as (
    select finding, count(*) as companies
    from seller
    group by finding
  ),
  share_of_owner as (
    select finding, owner_id, count(distinct party_id) as companies
    from owned
    group by finding, owner_id
  ),
  widest as (
    select finding, max(companies) as companies
    from share_of_owner
    group by finding
  ),
  known as (
    select finding, count(distinct party_id) as companies
    from owned
    group by finding
  )
select
  companies.finding,
  case
    when widest.companies = companies.companies then 'supports'
    when known.companies = companies.companies and widest.companies = 1 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from companies
left join widest on widest.finding = companies.finding
left join known on known.finding = companies.finding
group by companies.finding, companies.companies, widest.companies, known.companies
order by companies.finding
