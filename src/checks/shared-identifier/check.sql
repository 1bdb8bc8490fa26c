with
  identity as (  -- one name, or one household, is one bearer
    select
      party_id, row_id, name_raw, coalesce(household_id, name_norm, name_raw) as bearer,
      phone, email, device, address_norm, coalesce(postcode, commune_code, '') as area, siren, vat_no, tax_no, lei
    from party_record
  ),
  written as (
    select 'phone' as kind, party_id, row_id, name_raw, bearer, replace(phone, '+33', '0') as value
    from identity
    union all
    select 'email', party_id, row_id, name_raw, bearer, email
    from identity
    union all
    select 'device', party_id, row_id, name_raw, bearer, device
    from identity
    union all
    select 'address', party_id, row_id, name_raw, bearer, concat(address_norm || ' ', area)
    from identity
    union all
    select 'number', party_id, row_id, name_raw, bearer, siren
    from identity
    union all
    select 'number', party_id, row_id, name_raw, bearer, vat_no
    from identity
    union all
    select 'number', party_id, row_id, name_raw, bearer, tax_no
    from identity
    union all
    select 'number', party_id, row_id, name_raw, bearer, lei
    from identity
  ),
  compared as (  -- the same but for spaces, dots, hyphens and capitals
    select
      kind, party_id, row_id, name_raw, bearer,
      replace(replace(replace(lower(value), ' ', ''), case when kind = 'email' then ' ' else '.' end, ''), '-', '') as value
    from written
  ),
  findings as (
    select
      'case' as subject,
      collect_rows(row_id) as evidence,
      kind,
      value,
      joined(name_raw) as names,
      count(distinct party_id) as parties
    from compared
    where length(value) >= 5
    group by kind, value
    having count(distinct bearer) > 1 and count(distinct party_id) between 2 and $most and count(row_id) > 0
  ),
  span as (
    select coalesce(min(booked_on), date '1970-01-01') as since, coalesce(max(booked_on), date '1970-01-01') as until
    from txn
  )
select
  subject, (select since from span) as since, (select until from span) as until, evidence, kind, value, names, parties
from findings
order by parties, kind, value
