with
  cited as (
    select finding_row.finding, i.goods_code, i.unit, max(i.quantity) as quantity
    from finding_row
    join invoice as i on i.row_id = finding_row.row_id
    group by finding_row.finding, i.goods_code, i.unit
  ),
  usual as (
    select goods_code, unit, median_of(quantity) as quantity
    from invoice
    where quantity > 0
    group by goods_code, unit
  )
select
  cited.finding,
  case
    when 10 * cited.quantity <= usual.quantity then 'supports'
    when 2 * cited.quantity >= usual.quantity then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from cited
left join usual on usual.goods_code = cited.goods_code and coalesce(usual.unit, '') = coalesce(cited.unit, '')
group by cited.finding, cited.quantity, usual.quantity
order by cited.finding
