with
  seized as (
    select asset.row_id, holding.party_id
    from asset
    join holding on holding.target_id = asset.asset_id
    where asset.seized_on is not null and holding.target_kind = 'asset' and holding.role in ('owner', 'holder', 'user')
  ),
  own as (
    select finding.finding, seized.row_id
    from finding
    join seized on as_text(seized.party_id) = finding.subject
  )
select
  finding.finding,
  case
    when count(own.row_id) > 0 then 'supports'
    when exists (select 1 from seized) then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(own.row_id) as evidence
from finding
left join own on own.finding = finding.finding
group by finding.finding
order by finding.finding
