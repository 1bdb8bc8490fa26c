with
  named as (
    select finding_row.finding, min(p.birth_date) as born
    from finding_row
    join party_record as p on p.row_id = finding_row.row_id
    group by finding_row.finding
  ),
  listed as (
    select finding_row.finding, min(w.birth_date) as born
    from finding_row
    join watchlist as w on w.row_id = finding_row.row_id
    group by finding_row.finding
  )
select
  finding.finding,
  case
    when named.born <> listed.born then 'supports'
    when named.born = listed.born then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from finding
left join named on named.finding = finding.finding
left join listed on listed.finding = finding.finding
group by finding.finding, named.born, listed.born
order by finding.finding
