with
  leg as (
    select
      finding_row.finding, t.amount_ref,
      coalesce(t.category, 'unknown') as category
    from finding_row
    join finding on finding.finding = finding_row.finding
    join txn as t on t.row_id = finding_row.row_id
    where as_text(t.to_account_id) = finding.subject
  ),
  nature as (
    select
      finding,
      sum(case when category in ('salary', 'rent', 'pension', 'benefit') then amount_ref else 0 end) as ordinary,
      sum(case when category = 'unknown' then 1 else 0 end) as unknown,
      sum(amount_ref) as total
    from leg
    group by finding
  )
select
  finding,
  case
    when ordinary = total then 'supports'
    when ordinary = 0 and unknown = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when ordinary = total then cast(1 as double) end as share,
  collect_rows(cast(null as bigint)) as evidence
from nature
group by finding, ordinary, unknown, total
order by finding
