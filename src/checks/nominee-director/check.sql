with
  mandate as (
    select party_id, target_id as company_id, row_id, from_on
    from holding
    where target_kind = 'party' and role in ('director', 'shareholder', 'beneficial_owner')
  ),
  busy as (
    select m.party_id, count(distinct m.company_id) as mandates
    from mandate as m
    join party as p on p.party_id = m.party_id
    where coalesce(p.type, 'unknown') in ('person', 'unknown')
    group by m.party_id
    having count(distinct m.company_id) >= $mandates
  ),
  relative as (  -- himself, his household and his relatives
    select party_id, member_id as other_id, 1 as near
    from household_member
    union
    select party_id, target_id as other_id, 1 as near
    from holding
    where target_kind = 'party' and role in ('relative', 'household_member')
    union
    select target_id as party_id, party_id as other_id, 1 as near
    from holding
    where target_kind = 'party' and role in ('relative', 'household_member')
  ),
  same_contact as (
    select busy.party_id, o.party_id as other_id, own.row_id as own_row, o.row_id as other_row, 'home' as sign, coalesce(o.type, 'unknown') as type
    from busy
    join party as own on own.party_id = busy.party_id
    join party as o on o.address_norm = own.address_norm
    union all
    select busy.party_id, o.party_id as other_id, own.row_id as own_row, o.row_id as other_row, 'phone' as sign, coalesce(o.type, 'unknown') as type
    from busy
    join party as own on own.party_id = busy.party_id
    join party as o on o.phone = own.phone
  ),
  signature as (  -- who may sign on his accounts or on those of his companies
    select busy.party_id, k.party_id as other_id, k.row_id
    from busy
    join account_holder as h on h.party_id = busy.party_id
    join holding as k on k.target_id = h.account_id
    where k.target_kind = 'account' and k.role = 'proxy'
    union
    select busy.party_id, k.party_id as other_id, k.row_id
    from busy
    join mandate as m on m.party_id = busy.party_id
    join account_holder as h on h.party_id = m.company_id
    join holding as k on k.target_id = h.account_id
    left join mandate as theirs on theirs.company_id = m.company_id and theirs.party_id = k.party_id
    where k.target_kind = 'account' and k.role = 'proxy' and theirs.row_id is null
  ),
  sign as (
    select party_id, other_id, own_row as row_id, sign
    from same_contact
    where type in ('person', 'unknown')
    union
    select party_id, other_id, other_row as row_id, sign
    from same_contact
    where type in ('person', 'unknown')
    union
    select party_id, other_id, row_id, 'proxy' as sign
    from signature
  ),
  foreign_sign as (
    select party_id, other_id, sign.row_id, sign.sign
    from sign
    left join relative using (party_id, other_id)
    where relative.near is null
  ),
  signs as (
    select
      f.party_id,
      count(distinct case when f.sign = 'home' then f.other_id end) as homes,
      count(distinct case when f.sign = 'phone' then f.other_id end) as phones,
      count(distinct case when f.sign = 'proxy' then f.other_id end) as proxies,
      joined(p.name_raw) as others
    from foreign_sign as f
    join party as p on p.party_id = f.other_id
    group by f.party_id
  ),
  proof as (
    select party_id, row_id
    from foreign_sign
    union all
    select party_id, row_id
    from mandate
  ),
  proven as (
    select party_id, collect_rows(row_id) as evidence
    from proof
    group by party_id
  ),
  dated as (  -- from the first dated mandate, else from the first row of the statements, to their last
    select
      party_id,
      coalesce(min(from_on), (select min(booked_on) from txn)) as since,
      coalesce((select max(booked_on) from txn), max(from_on)) as last_on
    from mandate
    group by party_id
  ),
  findings as (
    select
      as_text(busy.party_id) as subject, dated.since, greatest(dated.since, dated.last_on) as until, proven.evidence,
      busy.mandates, signs.homes, signs.phones, signs.proxies, signs.others
    from busy
    join signs on signs.party_id = busy.party_id
    join proven on proven.party_id = busy.party_id
    join dated on dated.party_id = busy.party_id
    where dated.since is not null
  )
select subject, since, until, evidence, mandates, homes, phones, proxies, others
from findings
order by mandates desc, subject
