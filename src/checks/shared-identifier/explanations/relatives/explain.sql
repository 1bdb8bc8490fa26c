with
  bearer as (
    select finding_row.finding, p.party_id, p.type
    from finding_row
    join party as p on p.row_id = finding_row.row_id
  ),
  kin as (
    select bearer.finding, count(*) as links
    from bearer
    join holding as h on h.party_id = bearer.party_id
    join bearer as other on other.finding = bearer.finding and other.party_id = h.target_id
    where h.target_kind = 'party' and h.role in ('relative', 'household_member')
    group by bearer.finding
  ),
  persons as (
    select finding, count(*) as bearers, sum(case when type in ('company', 'association', 'public_body') then 0 else 1 end) as persons
    from bearer
    group by finding
  )
select
  finding.finding,
  case
    when kin.links > 0 then 'supports'
    when persons.persons = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from finding
left join kin on kin.finding = finding.finding
left join persons on persons.finding = finding.finding
group by finding.finding, kin.links, persons.persons
order by finding.finding
