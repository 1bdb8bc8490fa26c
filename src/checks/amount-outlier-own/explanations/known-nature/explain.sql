with
  outlier as (
    select
      finding_row.finding, t.amount_ref,
      case
        when t.category in (
          'salary', 'pension', 'tax', 'social_charges', 'property', 'vehicle', 'works', 'insurance_payout',
          'loan_drawdown', 'loan_repayment'
        ) then 1 else 0
      end as large_by_nature,
      case when t.category is null or t.category in ('unknown', 'other') then 1 else 0 end as unknown
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  weighed as (
    select
      finding, sum(large_by_nature) as large_by_nature, sum(unknown) as unknown,
      ratio_of(sum(large_by_nature * amount_ref), sum(amount_ref)) as part
    from outlier
    group by finding
  )
select
  finding,
  case when large_by_nature > 0 then 'supports' when unknown = 0 then 'excludes' else 'cannot-tell' end as answer,
  case when large_by_nature > 0 then part end as share,
  collect_rows(cast(null as bigint)) as evidence
from weighed
group by finding, large_by_nature, unknown, part
order by finding
