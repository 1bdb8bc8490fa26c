with
  paying as (
    select distinct from_account_id as account_id
    from edge
  ),
  receiving as (
    select distinct to_account_id as account_id
    from edge
  )
select as_text(account.account_id) as subject
from account
join paying on paying.account_id = account.account_id
join receiving on receiving.account_id = account.account_id
where not coalesce(account.is_service, false)
order by subject
