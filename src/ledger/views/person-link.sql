-- Ties other than money between two parties, each with the rows of the registers that show it.
create view person_link as
with
  holder as (
    select account_id, person
    from account_person
    where person > 0
  ),
  written as (
    select party_id, row_id, 'phone' as kind, regexp_replace(replace(phone, '+33', '0'), '[^0-9]', '', 'g') as value
    from party_record
    union all
    select party_id, row_id, 'email', lower(trim(email))
    from party_record
    union all
    select party_id, row_id, 'device', lower(trim(device))
    from party_record
    union all
    select party_id, row_id, 'address', lower(trim(address_norm)) || ' ' || coalesce(postcode, commune_code, '')
    from party_record
    union all
    select party_id, row_id, 'number', lower(replace(coalesce(siren, vat_no, tax_no, lei), ' ', ''))
    from party_record
  ),
  rare as (  -- ten bearers at most: beyond, the value is that of a building or of an office
    select kind, value
    from written
    where length(value) >= 5
    group by kind, value
    having count(distinct party_id) between 2 and 10
  ),
  borne as (
    select written.*
    from written
    join rare on rare.kind = written.kind and rare.value = written.value
  ),
  link as (
    select 'family' as layer, one.party_id as one, other.party_id as other, one.row_id as one_row, other.row_id as other_row
    from party_record as one
    join party_record as other on other.household_id = one.household_id and other.party_id > one.party_id
    union all
    select 'family', party_id, target_id, row_id, null
    from holding
    where target_kind = 'party' and role in ('relative', 'household_member')
    union all
    select 'company', party_id, target_id, row_id, null
    from holding
    where target_kind = 'party' and role not in ('relative', 'household_member')
    union all
    select 'signature', holding.party_id, holder.person, holding.row_id, null
    from holding
    join holder on holder.account_id = holding.target_id
    where holding.target_kind = 'account' and holding.role not in ('holder', 'guarantor')
    union all
    select 'asset', asset_owner.party_id, holding.party_id, owned.row_id, holding.row_id
    from asset_owner
    join holding as owned
      on owned.target_kind = 'asset' and owned.role = 'owner'
      and owned.target_id = asset_owner.asset_id and owned.party_id = asset_owner.party_id
    join holding
      on holding.target_kind = 'asset' and holding.target_id = asset_owner.asset_id and holding.role <> 'guarantor'
    union all
    select 'identifier', one.party_id, other.party_id, one.row_id, other.row_id
    from borne as one
    join borne as other on other.kind = one.kind and other.value = one.value and other.party_id > one.party_id
  )
select distinct layer, least(one, other) as one, greatest(one, other) as other, row_id
from (select layer, one, other, unnest([one_row, other_row]) as row_id from link)
where one <> other and row_id is not null
