with
  asked as (
    select distinct account_id
    from coverage
  ),
  used as (  -- a tariff, a cap, or amounts of one size do not follow any law of digits
    select account_id, count(*) as operations
    from txn_counted
    where amount > 0
    group by account_id
    having count(*) >= $refuse and max(amount) >= 100 * min(amount) and 2 * count(distinct amount) >= count(*)
  )
select as_text(asked.account_id) as subject, used.account_id is null as short
from asked
left join used on used.account_id = asked.account_id
order by subject
