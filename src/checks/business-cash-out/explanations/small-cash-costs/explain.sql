with
  withdrawal as (  -- what a day's costs on a site or at a market come to
    select
      finding_row.finding,
      sum(t.amount_ref) as drawn,
      sum(case when t.amount_ref <= 300 then t.amount_ref else 0 end) as small,
      min(t.amount_ref) as least
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding
  )
select
  finding,
  case
    when ratio_of(small, drawn) >= 0.8 then 'supports'
    when least > 300 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when ratio_of(small, drawn) >= 0.8 then ratio_of(small, drawn) end as share,
  collect_rows(cast(null as bigint)) as evidence
from withdrawal
group by finding, drawn, small, least
order by finding
