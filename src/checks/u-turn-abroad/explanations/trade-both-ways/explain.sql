with
  leg as (
    select finding_row.finding, t.direction, t.invoice_id, coalesce(t.category, 'unknown') as category
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  invoiced as (
    select leg.finding, collect_rows(invoice.row_id) as evidence
    from leg
    join invoice on invoice.invoice_id = leg.invoice_id
    group by leg.finding
  ),
  nature as (
    select
      finding,
      sum(case when direction = 'debit' and (invoice_id is not null or category = 'goods_purchase') then 1 else 0 end) as bought,
      sum(case when direction = 'credit' and (invoice_id is not null or category = 'trade_income') then 1 else 0 end) as sold,
      count(*) as legs,
      count(case when category in ('unknown', 'other') then 1 end) as unknown
    from leg
    group by finding
  )
select
  nature.finding,
  case
    when nature.bought + nature.sold = nature.legs then 'supports'
    when nature.bought + nature.sold + nature.unknown = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when nature.bought + nature.sold = nature.legs then cast(1 as double) end as share,
  invoiced.evidence
from nature
left join invoiced on invoiced.finding = nature.finding
order by nature.finding
