with
  receipt as (
    select distinct finding.finding, t.row_id, case when t.category = 'loan_drawdown' then 1 else 0 end as is_loan
    from finding
    join household_member as m on as_text(m.party_id) = finding.subject
    join account_holder as h on h.party_id = m.member_id
    join txn_counted as t on t.account_id = h.account_id
    where t.direction = 'credit' and days_between(t.booked_on, finding.since) between -7 and 31
  ),
  received as (
    select finding, count(*) as receipts, sum(is_loan) as loans, collect_rows(case when is_loan = 1 then row_id end) as evidence
    from receipt
    group by finding
  )
select
  finding.finding,
  case when received.loans > 0 then 'supports' when received.receipts > 0 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  received.evidence
from finding
left join received on received.finding = finding.finding
order by finding.finding
