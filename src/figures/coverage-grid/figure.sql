with
  span as (
    select max(month) - min(month) + 1 as months from coverage
  ),
  bin as (
    select
      case
        when months <= 60 then 1
        when months <= 180 then 3
        when months <= 720 then 12
        else (months + 59) // 60
      end as width
    from span
  ),
  account_weight as (
    select account_id, count(*) as months
    from coverage
    where state <> 'missing'
    group by account_id
  ),
  account_asked as (
    select distinct account_id from coverage
  ),
  placed as (
    select account_asked.account_id, row_number() over (order by coalesce(account_weight.months, 0) desc, account_asked.account_id) as place
    from account_asked
    left join account_weight on account_weight.account_id = account_asked.account_id
  ),
  folded as (
    select account_id, case when place <= 60 then account_id end as account, case when place <= 60 then place else 61 end as place
    from placed
  ),
  basis as (
    select
      txn.row_id,
      folded.account,
      month_of(txn.booked_on) - month_of(txn.booked_on) % (select width from bin) as month
    from txn
    join folded on folded.account_id = txn.account_id
  ),
  row_count as (
    select account, month, count(*) as rows
    from basis
    group by account, month
  ),
  account_month as (
    select
      folded.account,
      folded.place,
      coverage.month - coverage.month % (select width from bin) as month,
      case when coverage.state = 'proven' then 1 else 0 end as proven,
      case when coverage.state = 'seen' then 1 else 0 end as seen,
      case when coverage.state = 'broken' then 1 else 0 end as broken
    from coverage
    join folded on folded.account_id = coverage.account_id
  ),
  cell as (
    select account, place, month, count(*) as asked, sum(proven) as proven, sum(proven) + sum(seen) as covered, sum(broken) as broken
    from account_month
    group by account, place, month
  ),
  shown as (
    select
      cell.account,
      account_name.name as account_name,
      cell.place,
      cell.month,
      (select width from bin) as months,
      case
        when cell.broken > 0 then 'broken'
        when cell.covered = 0 then 'missing'
        when cell.covered < cell.asked then 'partial'
        when cell.proven < cell.asked then 'seen'
        else 'proven'
      end as state,
      cell.asked,
      cell.covered,
      coalesce(row_count.rows, 0) as rows
    from cell
    left join account_name on account_name.account_id = cell.account
    left join row_count on row_count.month = cell.month and coalesce(row_count.account, 0) = coalesce(cell.account, 0)
  )
select * from shown order by place, month
