with
  listed as (
    select count(*) as countries
    from watchlist
    where lower(trim(identifier_kind)) in ('country', 'pays', 'país', 'pais') and length(trim(identifier_value)) = 2
  ),
  covered as (
    select account_id, count(distinct case when state in ('proven', 'seen') then month end) as months
    from coverage
    group by account_id
  )
select as_text(covered.account_id) as subject, covered.months <= $months as short
from covered
where (select countries from listed) > 0
order by subject
