with
  known_as as (
    select party_id, 'party ' || as_text(party_id) as actor
    from party
    union
    select party_id, lower(trim(name_raw)) as actor
    from party_record
  ),
  paid as (
    select distinct
      finding_row.finding, t.account_id, coalesce('party ' || as_text(a.party_id), lower(trim(t.actor_name))) as actor
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    left join row_actor as a on a.row_id = t.row_id
  ),
  depositor as (  -- those the file has a record of
    select paid.finding, paid.account_id, paid.actor, known_as.party_id
    from paid
    left join known_as on known_as.actor = paid.actor
  ),
  related as (
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
  kin as (
    select d.finding, d.actor, max(case when d.party_id is null then 0 else 1 end) as is_known, max(case when r.other_id is null then 0 else 1 end) as is_kin
    from depositor as d
    left join account_holder as h on h.account_id = d.account_id
    left join related as r on r.party_id = h.party_id and r.other_id = d.party_id
    group by d.finding, d.actor
  )
select
  finding,
  case when min(is_kin) = 1 then 'supports' when max(is_kin) = 0 and min(is_known) = 1 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from kin
group by finding
order by finding
