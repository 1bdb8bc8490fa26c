with
  member as (
    select
      finding.finding, p.activity_code,
      case when text_like(p.activity_code, '45%') or text_like(p.activity_code, '47.7%') or text_like(p.activity_code, '477%') then 1 else 0 end as deals
    from finding
    join household_member as h on as_text(h.party_id) = finding.subject
    join party as p on p.party_id = h.member_id
  )
select
  finding,
  case when max(deals) = 1 then 'supports' when count(activity_code) > 0 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from member
group by finding
order by finding
