with
  judged as (
    select
      finding_row.finding,
      count(*) as payments,
      count(distinct month_of(t.booked_on)) as months,
      count(distinct coalesce(as_text(case when t.direction = 'debit' then t.to_account_id else t.from_account_id end), t.counterparty_name)) as others,
      max(t.amount_ref) as most
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding
  )
select
  finding,
  case
    when others = 1 and months >= 3 and most <= 1500 then 'supports'
    when most > 5000 or others > 5 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from judged
group by finding, others, months, most
order by finding
