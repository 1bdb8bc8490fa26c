with
  mandate as (
    select party_id, target_id as company_id, role, row_id
    from holding
    where target_kind = 'party' and role in ('director', 'shareholder', 'beneficial_owner')
  ),
  relative as (
    select party_id, member_id as other_id
    from household_member
    union
    select party_id, target_id as other_id
    from holding
    where target_kind = 'party' and role in ('relative', 'household_member')
    union
    select target_id as party_id, party_id as other_id
    from holding
    where target_kind = 'party' and role in ('relative', 'household_member')
  ),
  partner as (
    select distinct finding.finding, own.company_id, theirs.row_id, case when relative.other_id is not null then 1 else 0 end as is_family
    from finding
    join mandate as own on as_text(own.party_id) = finding.subject
    join mandate as theirs on theirs.company_id = own.company_id
    left join relative on relative.party_id = own.party_id and relative.other_id = theirs.party_id
    where theirs.party_id <> own.party_id and theirs.role in ('shareholder', 'beneficial_owner')
  ),
  company as (
    select finding.finding, count(distinct own.company_id) as companies
    from finding
    join mandate as own on as_text(own.party_id) = finding.subject
    group by finding.finding
  ),
  shared as (
    select
      finding, count(*) as partners, count(distinct case when is_family = 1 then company_id end) as in_family,
      collect_rows(case when is_family = 1 then row_id end) as evidence
    from partner
    group by finding
  )
select
  company.finding,
  case
    when 2 * shared.in_family >= company.companies then 'supports'
    when shared.partners > 0 and shared.in_family = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  shared.evidence
from company
left join shared on shared.finding = company.finding
order by company.finding
