with
  asked as (
    select distinct account_id
    from coverage
  ),
  unnamed as (  -- cash that nobody wrote down who paid in
    select account_id
    from txn_counted
    where method = 'cash' and direction = 'credit' and amount_ref > 0 and actor_party_id is null and actor_name is null
    group by account_id
    having count(*) >= $depositors
  )
select as_text(asked.account_id) as subject, unnamed.account_id is not null as short
from asked
left join unnamed on unnamed.account_id = asked.account_id
order by subject
