with
  listed as (
    select upper(replace(identifier_value, ' ', '')) as identifier, lower(trim(name)) as name, birth_date
    from watchlist
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
  listed_account as (
    select account.account_id
    from listed
    join account on upper(replace(account.iban, ' ', '')) = listed.identifier
    union
    select account.account_id
    from listed
    join account on upper(replace(account.account_number, ' ', '')) = listed.identifier
    union
    select account.account_id
    from listed
    join account on lower(trim(account.name)) = listed.name
    where not coalesce(account.in_file, false)
    union
    select h.account_id
    from named_party
    join account_holder as h on h.party_id = named_party.party_id
  )
select cast(t.row_id as double) as row_id
from listed_account
join txn_counted as t on t.from_account_id = listed_account.account_id
where t.amount > 0
