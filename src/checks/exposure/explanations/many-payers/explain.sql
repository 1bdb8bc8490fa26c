with
  arriving as (
    select distinct finding_row.finding, t.from_account_id
    from finding_row
    join finding on finding.finding = finding_row.finding
    join txn as t on t.row_id = finding_row.row_id
    where as_text(t.to_account_id) = finding.subject
  ),
  received as (
    select
      finding.finding, t.row_id, t.from_account_id, t.amount_ref,
      arriving.from_account_id is not null as is_on_path
    from finding
    join txn_counted as t on as_text(t.to_account_id) = finding.subject
    left join arriving on arriving.finding = finding.finding and arriving.from_account_id = t.from_account_id
    where t.mirror_of is null
  ),
  sight as (
    select
      finding,
      count(distinct from_account_id) as payers,
      ratio_of(sum(case when is_on_path then 0 else amount_ref end), sum(amount_ref)) as other_part
    from received
    group by finding
  )
select
  sight.finding,
  case
    when sight.payers >= 5 and sight.other_part >= 0.8 then 'supports'
    when sight.other_part < 0.5 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when sight.payers >= 5 and sight.other_part >= 0.8 then sight.other_part end as share,
  collect_rows(case when not received.is_on_path then received.row_id end) as evidence
from sight
join received on received.finding = sight.finding
group by sight.finding, sight.payers, sight.other_part
order by sight.finding
