with
  evidence_row as (
    select finding_row.finding, t.row_id, t.from_account_id, t.to_account_id, t.category
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  passage as (  -- what one intermediary received from the source and paid on to the sink
    select
      received.finding,
      received.from_account_id as source,
      received.to_account_id as middle,
      paid.to_account_id as sink,
      coalesce(received.category, 'unknown') as received_as
    from evidence_row as received
    join evidence_row as paid on paid.finding = received.finding and paid.from_account_id = received.to_account_id
  ),
  nature as (
    select
      passage.finding,
      count(*) as passages,
      sum(case when passage.received_as = 'salary' then 1 else 0 end) as salaries,
      sum(case when passage.received_as = 'unknown' then 1 else 0 end) as unknown,
      max(case when account.is_service then 1 else 0 end) as sink_is_service
    from passage
    join account on account.account_id = passage.sink
    group by passage.finding
  ),
  other_salary as (  -- the source pays the same people in other months too
    select passage.finding, t.row_id
    from passage
    join txn_counted as t on t.from_account_id = passage.source and t.to_account_id = passage.middle
    where
      t.category = 'salary'
      and not exists (select 1 from evidence_row as e where e.finding = passage.finding and e.row_id = t.row_id)
  ),
  answered as (
    select
      finding,
      case
        when salaries = passages and sink_is_service = 1 then 'supports'
        when salaries + unknown = 0 then 'excludes'
        else 'cannot-tell'
      end as answer
    from nature
  )
select
  answered.finding,
  answered.answer,
  case when answered.answer = 'supports' then cast(1 as double) end as share,
  collect_rows(case when answered.answer = 'supports' then other_salary.row_id end) as evidence
from answered
left join other_salary on other_salary.finding = answered.finding
group by answered.finding, answered.answer
order by answered.finding
