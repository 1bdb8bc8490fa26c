with
  cited as (
    select
      finding_row.finding, t.row_id, t.label,
      case
        when
          text_like(t.label, '%annul%') or text_like(t.label, '%rejet%') or text_like(t.label, '%regul%')
          or text_like(t.label, '%correct%') or text_like(t.label, '%contre%pass%') or text_like(t.label, '%revers%')
          or text_like(t.label, '%storno%') or text_like(t.label, '%extorno%') or text_like(t.label, '%anula%')
        then 1 else 0
      end as named
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  weighed as (
    select
      finding, count(label) as labelled, sum(named) as named
    from cited
    group by finding
  )
select
  finding.finding,
  case
    when weighed.named > 0 then 'supports'
    when weighed.labelled > 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from finding
left join weighed on weighed.finding = finding.finding
group by finding.finding, weighed.labelled, weighed.named
order by finding.finding
