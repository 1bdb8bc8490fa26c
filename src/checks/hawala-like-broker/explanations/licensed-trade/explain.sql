with
  holder as (
    select
      finding.finding, p.activity_code,
      case
        when substring(p.activity_code, 1, 2) in ('64', '66', '79', '69', '68') or substring(p.activity_code, 1, 5) = '47.91'
        then 1 else 0
      end as settles
    from finding
    join account_holder as h on as_text(h.account_id) = finding.subject
    join party as p on p.party_id = h.party_id
  ),
  weighed as (
    select finding, count(activity_code) as coded, sum(settles) as settles
    from holder
    group by finding
  )
select
  finding.finding,
  case
    when weighed.settles > 0 then 'supports'
    when weighed.coded > 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from finding
left join weighed on weighed.finding = finding.finding
group by finding.finding, weighed.settles, weighed.coded
order by finding.finding
