with
  stake as (
    select finding_row.finding, count(*) as stakes, max(t.amount_ref) as largest
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    where t.direction = 'debit'
    group by finding_row.finding
  ),
  whole_file as (  -- what those who play lose shows in the long run
    select
      finding.finding,
      ratio_of(
        sum(case when t.direction = 'credit' then t.amount_ref else 0 end),
        sum(case when t.direction = 'debit' then t.amount_ref else 0 end)
      ) as part
    from finding
    join txn_counted as t on as_text(t.account_id) = finding.subject
    where t.category = 'gambling'
    group by finding.finding
  )
select
  stake.finding,
  case
    when stake.stakes >= 10 and stake.largest <= 200 and whole_file.part <= 0.9 then 'supports'
    when stake.stakes <= 3 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from stake
join whole_file on whole_file.finding = stake.finding
group by stake.finding, stake.stakes, stake.largest, whole_file.part
order by stake.finding
