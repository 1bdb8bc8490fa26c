select
  finding.finding,
  case
    when p.activity_code is null then 'cannot-tell'
    when text_like(p.activity_code, '69%') or text_like(p.activity_code, '82.11%') or text_like(p.activity_code, '8211%') then 'supports'
    else 'excludes'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from finding
join party as p on as_text(p.party_id) = finding.subject
group by finding.finding, p.activity_code
order by finding.finding
