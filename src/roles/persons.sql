with
  standing_for as (
    select account_person.person, bool_or(coalesce(account.in_file, false)) as is_seen
    from account_person
    join account on account.account_id = account_person.account_id
    where not coalesce(account.is_service, false)
    group by account_person.person
  ),
  in_registers as (
    select distinct party_id
    from holding
    union
    select distinct party_id
    from income
  ),
  person as (
    select person, is_seen
    from standing_for
    union all
    select in_registers.party_id as person, false as is_seen
    from in_registers
    left join standing_for on standing_for.person = in_registers.party_id
    where standing_for.person is null
  )
select
  person.person,
  coalesce(
    party.name_raw,
    account.name,
    nullif(concat_ws(' · ', account.institution_name, coalesce(account.iban, account.account_number)), ''),
    account.account_key
  ) as name,
  case when person.is_seen then 1 else 0 end as is_seen,
  nullif(left(replace(party.activity_code, '.', ''), 4), '') as activity
from person
left join party on party.party_id = person.person
left join account on account.account_id = -person.person
order by person.person
