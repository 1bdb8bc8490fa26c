with
  business as (
    select account_id
    from account
    where kind = 'business'
    union
    select h.account_id
    from account_holder as h
    join party on party.party_id = h.party_id
    where party.type in ('company', 'association')
  )
select distinct as_text(coverage.account_id) as subject
from coverage
join business on business.account_id = coverage.account_id
order by subject
