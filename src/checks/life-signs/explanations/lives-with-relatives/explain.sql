with
  member as (
    select finding.finding, finding.since, finding.until, h.member_id
    from finding
    join household_member as h on as_text(h.party_id) = finding.subject
  ),
  tie as (  -- a home of somebody else, a relative, or a home of their own, at the time
    select
      member.finding, holding.row_id,
      case
        when holding.role = 'occupant' and holding.target_kind = 'asset' then 1
        when holding.role in ('relative', 'household_member') and holding.target_kind = 'party' then 1
      end as lodging,
      case when holding.role = 'owner' and asset.kind = 'real_estate' then 1 end as own_home
    from member
    join holding on holding.party_id = member.member_id
    left join asset on asset.asset_id = holding.target_id and holding.target_kind = 'asset'
    where coalesce(holding.from_on, member.since) <= member.until and coalesce(holding.to_on, member.until) >= member.since
  ),
  counted as (
    select
      finding, count(lodging) as lodgings, count(own_home) as homes,
      collect_rows(case when lodging = 1 then row_id end) as evidence
    from tie
    group by finding
  )
select
  finding.finding,
  case
    when counted.homes > 0 then 'excludes'
    when counted.lodgings > 0 then 'supports'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  case when coalesce(counted.homes, 0) = 0 then counted.evidence end as evidence
from finding
left join counted on counted.finding = finding.finding
order by finding.finding
