with
  cited as (
    select
      finding_row.finding,
      case
        when t.category in (
          'tax', 'social_charges', 'rent', 'energy', 'telecom', 'insurance_premium', 'leisure', 'transport', 'health', 'fee',
          'benefit', 'pension'
        ) then 1 else 0
      end as tariffed,
      case when t.category is null or t.category in ('unknown', 'other') then 1 else 0 end as unknown
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  weighed as (
    select finding, count(*) as operations, sum(tariffed) as tariffed, sum(unknown) as unknown
    from cited
    group by finding
  )
select
  finding,
  case when 2 * tariffed >= operations then 'supports' when unknown = 0 then 'excludes' else 'cannot-tell' end as answer,
  case when 2 * tariffed >= operations then ratio_of(tariffed, operations) end as share,
  collect_rows(cast(null as bigint)) as evidence
from weighed
group by finding, operations, tariffed, unknown
order by finding
