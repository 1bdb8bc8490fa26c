with
  mixer as (
    select identifier_value
    from watchlist
    where kind = 'mixer'
  )
select distinct as_text(coverage.account_id) as subject
from coverage
join account on account.account_id = coverage.account_id
where not coalesce(account.is_service, false) and (select count(*) from mixer) > 0
order by subject
