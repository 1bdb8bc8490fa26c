with
  asked as (
    select distinct account_id
    from coverage
  ),
  used as (
    select account_id, direction, method, count(*) as operations
    from txn_counted
    where amount > 0
    group by account_id, direction, method
  )
select as_text(asked.account_id) as subject, coalesce(max(used.operations), 0) < $operations as short
from asked
left join used on used.account_id = asked.account_id
group by asked.account_id
order by subject
