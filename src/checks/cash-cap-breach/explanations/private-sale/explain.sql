with
  invoiced as (  -- invoices the finding speaks of, by their own row or by a payment
    select finding_row.finding, i.invoice_id
    from finding_row
    join invoice as i on i.row_id = finding_row.row_id
    union
    select finding_row.finding, t.invoice_id
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    where t.invoice_id is not null
  ),
  side as (
    select finding.finding, party.type, party.activity_code, 'buyer' as role
    from finding
    join party on as_text(party.party_id) = finding.subject
    union all
    select invoiced.finding, party.type, party.activity_code, 'seller' as role
    from invoiced
    join invoice as i on i.invoice_id = invoiced.invoice_id
    join party on party.party_id = i.seller_party_id
  ),
  sides as (
    select
      finding,
      count(case when type in ('company', 'association', 'public_body') or activity_code is not null then 1 end) as professionals,
      count(case when role = 'seller' and type = 'person' then 1 end) as private_sellers
    from side
    group by finding
  )
select
  finding,
  case when professionals > 0 then 'excludes' when private_sellers > 0 then 'supports' else 'cannot-tell' end as answer,
  case when professionals = 0 and private_sellers > 0 then 1.0e0 end as share,
  collect_rows(cast(null as bigint)) as evidence
from sides
group by finding, professionals, private_sellers
order by finding
