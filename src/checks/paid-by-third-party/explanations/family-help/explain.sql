with
  payer as (
    select distinct finding_row.finding, t.row_id, t.amount_ref, t.from_account_id, h.party_id
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    join account_holder as h on h.account_id = t.from_account_id
  ),
  owner as (
    select finding.finding, o.party_id
    from finding
    join asset_owner as o on as_text(o.asset_id) = finding.subject
  ),
  relative as (
    select finding, owner.party_id as owner_id, h.member_id as relative_id
    from owner
    join household_member as h on h.party_id = owner.party_id
    union
    select finding, owner.party_id as owner_id, k.party_id as relative_id
    from owner
    join holding as k on k.target_id = owner.party_id
    where k.target_kind = 'party' and k.role in ('relative', 'household_member')
    union
    select finding, owner.party_id as owner_id, k.target_id as relative_id
    from owner
    join holding as k on k.party_id = owner.party_id
    where k.target_kind = 'party' and k.role in ('relative', 'household_member')
  ),
  payment as (
    select
      payer.finding, payer.row_id, payer.amount_ref,
      max(case when relative.relative_id is not null then 1 else 0 end) as by_family,
      max(case when party.type in ('company', 'association', 'public_body') then 0 else 1 end) as by_person
    from payer
    join party on party.party_id = payer.party_id
    left join relative on relative.finding = payer.finding and relative.relative_id = payer.party_id
    group by payer.finding, payer.row_id, payer.amount_ref
  ),
  helped as (
    select
      finding, sum(by_family) as family_payments, sum(by_person) as person_payments,
      ratio_of(sum(case when by_family = 1 then amount_ref else 0 end), sum(amount_ref)) as part
    from payment
    group by finding
  )
select
  finding,
  case when family_payments > 0 then 'supports' when person_payments = 0 then 'excludes' else 'cannot-tell' end as answer,
  case when family_payments > 0 then part end as share,
  collect_rows(cast(null as bigint)) as evidence
from helped
group by finding, family_payments, person_payments, part
order by finding
