with
  asked as (
    select distinct account_id
    from coverage
  ),
  flowing as (  -- accounts of a list of transfers, for which no month is asked
    select distinct received.to_account_id as account_id
    from edge as received
    join account on account.account_id = received.to_account_id
    where account.in_file
  ),
  looked_at as (
    select account_id
    from asked
    union
    select account_id
    from flowing
  )
select as_text(looked_at.account_id) as subject
from looked_at
join account on account.account_id = looked_at.account_id
where not coalesce(account.is_service, false)
order by subject
