with
  bearer as (
    select
      finding_row.finding, p.party_id, p.address_norm, p.activity_code,
      case
        when substring(p.activity_code, 1, 5) in ('82.11', '69.20', '68.32', '70.22') then 1
        else 0
      end as hosts
    from finding_row
    join party as p on p.row_id = finding_row.row_id
  ),
  place as (
    select
      finding, count(*) as bearers, count(address_norm) as addressed, count(distinct address_norm) as addresses,
      count(activity_code) as coded, sum(hosts) as hosts
    from bearer
    group by finding
  )
select
  finding.finding,
  case
    when place.addressed = place.bearers and place.addresses = 1 and place.hosts > 0 then 'supports'
    when place.addresses > 1 then 'excludes'
    when place.coded = place.bearers and place.hosts = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from finding
left join place on place.finding = finding.finding
group by finding.finding, place.addressed, place.addresses, place.bearers, place.coded, place.hosts
order by finding.finding
