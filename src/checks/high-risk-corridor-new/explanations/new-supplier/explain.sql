with
  corridor as (
    select distinct
      finding_row.finding, t.account_id, t.booked_on,
      upper(trim(case when t.direction = 'debit' then t.country_to else t.country_from end)) as country
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  invoiced as (  -- invoices of the holder, bought or sold
    select
      corridor.finding, i.row_id,
      case when upper(trim(i.origin_country)) = corridor.country or upper(trim(i.destination_country)) = corridor.country then 1 else 0 end as same,
      abs(days_between(i.issued_on, corridor.booked_on)) as days
    from corridor
    join account_holder as h on h.account_id = corridor.account_id
    join invoice as i on i.seller_party_id = h.party_id
    union all
    select
      corridor.finding, i.row_id,
      case when upper(trim(i.origin_country)) = corridor.country or upper(trim(i.destination_country)) = corridor.country then 1 else 0 end as same,
      abs(days_between(i.issued_on, corridor.booked_on)) as days
    from corridor
    join account_holder as h on h.account_id = corridor.account_id
    join invoice as i on i.buyer_party_id = h.party_id
  ),
  judged as (
    select
      finding.finding, count(invoiced.row_id) as invoices,
      collect_rows(case when invoiced.same = 1 and invoiced.days <= 90 then invoiced.row_id end) as evidence
    from finding
    left join invoiced on invoiced.finding = finding.finding
    group by finding.finding
  )
select
  finding,
  case when evidence is not null then 'supports' when invoices > 0 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  evidence
from judged
order by finding
