with
  asked as (
    select distinct account_id
    from coverage
  ),
  unplaced as (  -- cash was paid in, and as much cash moved at places that nobody wrote down
    select account_id
    from txn_counted
    where method = 'cash'
    group by account_id
    having
      sum(case when direction = 'credit' then amount_ref else 0 end) >= $floor
      and sum(case when place_city is null and branch_code is null then amount_ref else 0 end) >= $floor
  )
select as_text(asked.account_id) as subject, unplaced.account_id is not null as short
from asked
left join unplaced on unplaced.account_id = asked.account_id
order by subject
