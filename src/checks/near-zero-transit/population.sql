with
  active as (
    select account_id, count(distinct booked_on) as days
    from txn_counted
    where balance_after is not null
    group by account_id
  )
select distinct as_text(coverage.account_id) as subject, coalesce(active.days, 0) < $days as short
from coverage
left join active on active.account_id = coverage.account_id
order by subject
