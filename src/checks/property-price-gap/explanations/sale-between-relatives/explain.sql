with
  sold as (
    select finding.finding, finding.since, a.asset_id, coalesce(a.object_id, a.identifier) as property
    from finding
    join asset as a on as_text(a.asset_id) = finding.subject
  ),
  seller as (  -- who is recorded as having given the same property up on those days
    select sold.finding, sold.asset_id, o.party_id, a.row_id
    from sold
    join asset as a on coalesce(a.object_id, a.identifier) = sold.property
    join asset_owner as o on o.asset_id = a.asset_id
    where a.asset_id <> sold.asset_id and days_between(a.disposed_on, sold.since) between -60 and 60
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
    select seller.finding, collect_rows(seller.row_id) as evidence
    from seller
    join asset_owner as buyer on buyer.asset_id = seller.asset_id
    join related on related.party_id = buyer.party_id and related.other_id = seller.party_id
    group by seller.finding
  ),
  known as (
    select seller.finding, collect_rows(seller.row_id) as evidence
    from seller
    join asset_owner as buyer on buyer.asset_id = seller.asset_id
    group by seller.finding
  )
select
  sold.finding,
  case when kin.evidence is not null then 'supports' when known.evidence is not null then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  coalesce(kin.evidence, known.evidence) as evidence
from sold
left join kin on kin.finding = sold.finding
left join known on known.finding = sold.finding
order by sold.finding
