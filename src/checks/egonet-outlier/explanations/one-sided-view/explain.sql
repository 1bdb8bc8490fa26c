with
  dealing as (
    select finding_row.finding, t.from_account_id as one, t.to_account_id as other
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  member as (
    select finding, one as account_id
    from dealing
    union
    select finding, other as account_id
    from dealing
  ),
  sight as (
    select
      member.finding,
      count(*) as counterparties,
      sum(case when coalesce(account.in_file, false) then 1 else 0 end) as held
    from member
    join finding on finding.finding = member.finding
    join account on account.account_id = member.account_id
    where as_text(member.account_id) <> finding.subject
    group by member.finding
  )
select
  finding,
  case
    when held = counterparties then 'excludes'
    when ratio_of(held, counterparties) <= 0.5 then 'supports'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from sight
group by finding, held, counterparties
order by finding
