with
  leg as (
    select
      finding_row.finding, t.row_id, t.from_account_id as payer, t.to_account_id as payee, t.loan_id,
      coalesce(t.category, 'unknown') as category
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  lent as (  -- a loan that a row names, or that ties the holders of the two accounts
    select leg.finding, loan.row_id
    from leg
    join loan on loan.loan_id = leg.loan_id
    union
    select leg.finding, loan.row_id
    from leg
    join account_holder as lender on lender.account_id = leg.payer
    join account_holder as borrower on borrower.account_id = leg.payee
    join loan on loan.lender_party_id = lender.party_id and loan.borrower_party_id = borrower.party_id
  ),
  known as (
    select
      finding,
      count(case when category in ('unknown', 'other') then 1 end) as unknown,
      count(case when category in ('loan_drawdown', 'loan_repayment') then 1 end) as told
    from leg
    group by finding
  ),
  loans as (
    select finding, collect_rows(row_id) as evidence
    from lent
    group by finding
  )
select
  known.finding,
  case when loans.evidence is not null or known.told > 0 then 'supports' when known.unknown = 0 then 'excludes' else 'cannot-tell' end as answer,
  case when loans.evidence is not null or known.told > 0 then cast(1 as double) end as share,
  loans.evidence
from known
left join loans on loans.finding = known.finding
order by known.finding
