with
  deposited as (
    select
      finding_row.finding, t.row_id, t.amount_ref,
      max(t.amount_ref) over (partition by finding_row.finding) as ceiling
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  at_ceiling as (
    select
      finding,
      max(ceiling) as ceiling,
      ratio_of(sum(case when amount_ref = ceiling then 1 else 0 end), count(*)) as part_of_deposits,
      ratio_of(sum(case when amount_ref = ceiling then amount_ref else 0 end), sum(amount_ref)) as part_of_amount
    from deposited
    group by finding
  ),
  larger as (
    select finding.finding, t.row_id
    from finding
    join at_ceiling on at_ceiling.finding = finding.finding
    join txn_counted as t on as_text(t.account_id) = finding.subject
    where t.method = 'cash' and t.direction = 'credit' and t.amount_ref > at_ceiling.ceiling
  )
select
  at_ceiling.finding,
  case
    when count(larger.row_id) > 0 then 'excludes'
    when at_ceiling.part_of_deposits >= 0.9 then 'supports'
    else 'cannot-tell'
  end as answer,
  case when count(larger.row_id) = 0 and at_ceiling.part_of_deposits >= 0.9 then at_ceiling.part_of_amount end as share,
  collect_rows(larger.row_id) as evidence
from at_ceiling
left join larger on larger.finding = at_ceiling.finding
group by at_ceiling.finding, at_ceiling.part_of_deposits, at_ceiling.part_of_amount
order by at_ceiling.finding
