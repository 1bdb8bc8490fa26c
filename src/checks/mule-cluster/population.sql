with
  asked as (
    select distinct account_id
    from coverage
  ),
  held as (
    select distinct account_id
    from account_holder
  ),
  unknown as (  -- when it was opened, or by whom, nobody wrote down
    select a.account_id
    from account as a
    left join held on held.account_id = a.account_id
    where a.opened_on is null or held.account_id is null
  ),
  moved as (
    select to_account_id as account_id, amount_ref as received, cast(0 as decimal(18, 2)) as sent
    from txn_counted
    where mirror_of is null and amount_ref > 0
    union all
    select from_account_id as account_id, cast(0 as decimal(18, 2)) as received, amount_ref as sent
    from txn_counted
    where mirror_of is null and amount_ref > 0 and to_account_id is not null and own_transfer_id is null
  ),
  emptied as (  -- as much was sent on to accounts as the definition asks for
    select moved.account_id
    from moved
    join unknown on unknown.account_id = moved.account_id
    group by moved.account_id
    having sum(moved.received) >= $floor and sum(moved.sent) >= $share * sum(moved.received)
  )
select as_text(asked.account_id) as subject, emptied.account_id is not null as short
from asked
left join emptied on emptied.account_id = asked.account_id
order by subject
