with
  loan_received as (  -- loans of the register that no bank granted, and loans that a statement alone shows
    select
      l.row_id as loan_row, l.borrower_party_id as borrower_id, l.lender_party_id as lender_id, cast(null as integer) as lender_account_id,
      l.principal, l.started_on
    from loan as l
    where coalesce(l.kind, 'private') <> 'bank' and coalesce(l.currency, 'EUR') = 'EUR'
    union all
    select
      t.row_id as loan_row, h.party_id as borrower_id, payer.party_id as lender_id, t.from_account_id as lender_account_id,
      t.amount_ref as principal, t.booked_on as started_on
    from txn_counted as t
    join account_holder as h on h.account_id = t.to_account_id
    join account as a on a.account_id = t.from_account_id
    left join account_holder as payer on payer.account_id = t.from_account_id
    where
      t.category = 'loan_drawdown'
      and coalesce(t.direction, 'credit') = 'credit'
      and t.loan_id is null
      and not coalesce(a.is_service, false)
  ),
  lender as (  -- the lender, the companies he runs or owns, and those who run or own him
    select loan_row, lender_id as party_id
    from loan_received
    union
    select l.loan_row, tie.target_id as party_id
    from loan_received as l
    join holding as tie on tie.party_id = l.lender_id
    where tie.target_kind = 'party' and tie.role in ('shareholder', 'director', 'beneficial_owner', 'owner')
    union
    select l.loan_row, tie.party_id
    from loan_received as l
    join holding as tie on tie.target_id = l.lender_id
    where tie.target_kind = 'party' and tie.role in ('shareholder', 'director', 'beneficial_owner', 'owner')
  ),
  lender_account as (
    select loan_row, lender_account_id as to_account_id
    from loan_received
    union
    select lender.loan_row, h.account_id as to_account_id
    from lender
    join account_holder as h on h.party_id = lender.party_id
    union
    select lender.loan_row, a.account_id as to_account_id
    from lender
    join party as p on p.party_id = lender.party_id
    join account as a on lower(a.name) = lower(p.name_raw)
  ),
  payment as (  -- what left the borrower's accounts for the lender's side before the loan; instalments of older debts are not counted
    select distinct loan_row, l.borrower_id, t.row_id, t.booked_on, t.amount_ref
    from loan_received as l
    join account_holder as own on own.party_id = l.borrower_id
    join txn_counted as t on t.from_account_id = own.account_id
    join lender_account using (loan_row, to_account_id)
    where
      t.mirror_of is null
      and coalesce(t.category, 'unknown') <> 'loan_repayment'
      and days_between(t.booked_on, l.started_on) between 0 and $window
      and not exists (
        select 1
        from account_holder as back
        where back.account_id = to_account_id and back.party_id = l.borrower_id
      )
  ),
  sent as (
    select loan_row, borrower_id, sum(amount_ref) as sent, count(*) as payments, min(booked_on) as since, max(booked_on) as last_on
    from payment
    group by loan_row, borrower_id
  ),
  proof as (
    select loan_row, borrower_id, row_id
    from payment
    union all
    select loan_row, borrower_id, loan_row as row_id
    from sent
  ),
  proven as (
    select loan_row, borrower_id, collect_rows(row_id) as evidence
    from proof
    group by loan_row, borrower_id
  ),
  loan_named as (
    select
      l.loan_row, l.borrower_id, min(l.principal) as principal, min(l.started_on) as until,
      coalesce(joined(p.name_raw), joined(a.name), '?') as lender
    from loan_received as l
    left join party as p on p.party_id = l.lender_id
    left join account as a on a.account_id = l.lender_account_id
    group by l.loan_row, l.borrower_id
  ),
  findings as (
    select
      as_text(borrower_id) as subject, s.since, l.until, proven.evidence, l.lender,
      cast(l.principal as decimal(18, 2)) as principal,
      cast(s.sent as decimal(18, 2)) as sent,
      ratio_of(s.sent, l.principal) as part,
      s.payments,
      days_between(s.last_on, l.until) as days
    from sent as s
    join loan_named as l using (loan_row, borrower_id)
    join proven using (loan_row, borrower_id)
    where ratio_of(s.sent, l.principal) between 1 - $tolerance and 1 + $tolerance
  )
select subject, since, until, evidence, lender, principal, sent, part, payments, days
from findings
order by principal desc, subject, since
