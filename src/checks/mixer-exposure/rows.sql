with
  mixer as (
    select row_id, lower(replace(identifier_value, ' ', '')) as identifier
    from watchlist
    where kind = 'mixer' and identifier_value is not null
  ),
  named as (
    select account_id, lower(replace(coalesce(iban, account_number, account_key), ' ', '')) as identifier
    from account
    union
    select account_id, lower(replace(account_key, ' ', '')) as identifier
    from account
    union
    select account_id, lower(replace(name, ' ', '')) as identifier
    from account
    where name is not null
  )
select 'mixer' as side, named.account_id, min(mixer.row_id) as row_id
from named
join mixer on mixer.identifier = named.identifier
group by named.account_id
union all
select distinct 'held' as side, account_id, cast(null as bigint) as row_id
from coverage
order by side, account_id
