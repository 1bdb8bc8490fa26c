with
  credited as (
    select finding_row.finding, t.to_account_id as account_id, sum(t.amount_ref) as received
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    where exists (  -- an account of the group, not a place it pays
      select 1
      from finding_row as other
      join txn as paid on paid.row_id = other.row_id
      where other.finding = finding_row.finding and paid.from_account_id = t.to_account_id
    )
    group by finding_row.finding, t.to_account_id
  ),
  weighed as (
    select
      credited.finding,
      max(case when month_of(a.opened_on) - 12 * year(a.opened_on) between 8 and 9 then 0 else 1 end) as out_of_season,
      max(credited.received) as most
    from credited
    join account as a on a.account_id = credited.account_id
    where a.opened_on is not null
    group by credited.finding
  )
select
  finding,
  case
    when out_of_season = 1 then 'excludes'
    when most <= 3000 then 'supports'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from weighed
group by finding, out_of_season, most
order by finding
