with
  listed as (
    select upper(replace(identifier_value, ' ', '')) as identifier, lower(trim(name)) as name, birth_date
    from watchlist
  ),
  named_account as (
    select account.account_id
    from listed
    join account on upper(replace(account.iban, ' ', '')) = listed.identifier
    union
    select account.account_id
    from listed
    join account on upper(replace(account.account_number, ' ', '')) = listed.identifier
  ),
  named_party as (
    select party.party_id
    from listed
    join party_record as party on upper(replace(party.siren, ' ', '')) = listed.identifier
    union
    select party.party_id
    from listed
    join party_record as party on upper(replace(party.registry_no, ' ', '')) = listed.identifier
    union
    select party.party_id
    from listed
    join party_record as party on lower(trim(party.name_raw)) = listed.name
    where coalesce(party.birth_date = listed.birth_date, true)
  ),
  seed as (
    select account_id
    from named_account
    union
    select holding.target_id as account_id
    from named_party
    join holding on holding.party_id = named_party.party_id
    where holding.target_kind = 'account' and holding.role in ('holder', 'co_holder')
  ),
  looked_at as (
    select distinct account_id
    from coverage
    union
    select edge.to_account_id as account_id
    from edge
    join account on account.account_id = edge.to_account_id
    where account.in_file
  )
select account_id, 1 as is_seed
from seed
union all
select account_id, 0 as is_seed
from looked_at
order by account_id, is_seed
