with
  asked as (
    select distinct account_id
    from coverage
  ),
  habit as (
    select account_id, direction, method, count(*) as operations
    from txn_counted
    where amount_ref > 0 and own_transfer_id is null
    group by account_id, direction, method
  )
select as_text(asked.account_id) as subject, coalesce(max(habit.operations), 0) < $operations as short
from asked
left join habit on habit.account_id = asked.account_id
group by asked.account_id
order by subject
