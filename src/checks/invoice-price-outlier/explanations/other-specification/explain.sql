with
  cited as (
    select finding_row.finding, i.row_id, i.goods_code, lower(i.description) as described
    from finding_row
    join invoice as i on i.row_id = finding_row.row_id
  ),
  compared as (
    select
      cited.finding, cited.row_id, cited.described,
      max(case when lower(other.description) = cited.described then 1 else 0 end) as alike
    from cited
    left join invoice as other on other.goods_code = cited.goods_code and other.row_id <> cited.row_id
    group by cited.finding, cited.row_id, cited.described
  ),
  weighed as (
    select finding, count(*) as invoices, count(described) as described, max(alike) as alike
    from compared
    group by finding
  )
select
  finding,
  case
    when described < invoices then 'cannot-tell'
    when alike = 1 then 'excludes'
    else 'supports'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from weighed
group by finding, invoices, described, alike
order by finding
