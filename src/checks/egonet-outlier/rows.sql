with
  asked as (
    select distinct account_id
    from coverage
  ),
  listed as (  -- accounts of a list of transfers, for which no month is asked
    select from_account_id as account_id
    from edge
    union
    select to_account_id as account_id
    from edge
  ),
  looked_at as (
    select account_id
    from asked
    union
    select listed.account_id
    from listed
    join account on account.account_id = listed.account_id
    where account.in_file
  )
select looked_at.account_id, coalesce(account.kind, 'unknown') as kind
from looked_at
join account on account.account_id = looked_at.account_id
where not coalesce(account.is_service, false)
order by looked_at.account_id
