with
  holder as (
    select
      finding.finding,
      case when p.type in ('association', 'public_body') then 1 else 0 end as collective,
      case when p.type = 'company' then 1 else 0 end as company
    from finding
    join account_holder as h on as_text(h.account_id) = finding.subject
    join party as p on p.party_id = h.party_id
  ),
  weighed as (
    select finding, sum(collective) as collective, sum(company) as company
    from holder
    group by finding
  )
select
  finding.finding,
  case
    when weighed.collective > 0 then 'supports'
    when weighed.company > 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from finding
left join weighed on weighed.finding = finding.finding
group by finding.finding, weighed.collective, weighed.company
order by finding.finding
