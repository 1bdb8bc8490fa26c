with
  return_and_stake as (
    select
      finding_row.finding,
      max(case when t.direction = 'credit' then t.amount_ref end) as largest_return,
      sum(case when t.direction = 'credit' then t.amount_ref end) as returned,
      max(case when t.direction = 'debit' then t.amount_ref end) as largest_stake
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding
  )
select
  finding,
  case
    when largest_return > 0.8 * returned and largest_return >= 5 * largest_stake then 'supports'
    when largest_return <= largest_stake then 'excludes'
    else 'cannot-tell'
  end as answer,
  case
    when largest_return > 0.8 * returned and largest_return >= 5 * largest_stake then ratio_of(largest_return, returned)
  end as share,
  collect_rows(cast(null as bigint)) as evidence
from return_and_stake
group by finding, largest_return, returned, largest_stake
order by finding
