with
  early as (  -- what was repaid in the first part of the term
    select
      l.loan_id, l.row_id as loan_row, l.borrower_party_id as borrower_id, l.principal, l.term_months, t.row_id, t.booked_on,
      t.amount_ref, t.method, t.from_account_id
    from loan as l
    join txn_counted as t on t.loan_id = l.loan_id
    where
      coalesce(l.currency, 'EUR') = 'EUR'
      and coalesce(t.direction, 'debit') = 'debit'
      and days_between(l.started_on, t.booked_on) between 0 and floor($part * l.term_months * 30.4375)
  ),
  payer as (  -- whether the borrower or his household is among the known holders of the paying account
    select e.row_id, max(case when m.member_id is null then 0 else 1 end) as is_own
    from early as e
    join account_holder as h on h.account_id = e.from_account_id
    left join household_member as m on m.party_id = e.borrower_id and m.member_id = h.party_id
    group by e.row_id
  ),
  deposit as (  -- cash paid in on the paying account just before
    select e.row_id, d.row_id as deposit_row, d.amount_ref
    from early as e
    join txn_counted as d on d.to_account_id = e.from_account_id
    where d.method = 'cash' and days_between(d.booked_on, e.booked_on) between 0 and $lead
  ),
  deposited as (
    select row_id, sum(amount_ref) as deposited
    from deposit
    group by row_id
  ),
  sourced as (
    select
      e.loan_id, e.loan_row, e.borrower_id, e.principal, e.term_months, e.row_id, e.booked_on, e.amount_ref,
      case
        when e.method = 'cash' then 'cash'
        when payer.is_own = 0 then 'other'
        when deposited.deposited >= e.amount_ref then 'deposit'
      end as source
    from early as e
    left join payer on payer.row_id = e.row_id
    left join deposited on deposited.row_id = e.row_id
  ),
  repayment as (
    select loan_id, loan_row, borrower_id, principal, term_months, row_id, booked_on, amount_ref, source
    from sourced
    where source is not null
  ),
  repaid as (
    select
      loan_id, borrower_id, principal, term_months, min(booked_on) as since, max(booked_on) as until, count(*) as payments,
      sum(amount_ref) as repaid,
      sum(case when source = 'other' then amount_ref else 0 end) as by_others,
      sum(case when source = 'other' then 0 else amount_ref end) as in_cash
    from repayment
    group by loan_id, borrower_id, principal, term_months
  ),
  proof as (
    select loan_id, row_id
    from repayment
    union all
    select loan_id, loan_row as row_id
    from repayment
    union all
    select r.loan_id, d.deposit_row as row_id
    from repayment as r
    join deposit as d on d.row_id = r.row_id
    where r.source = 'deposit'
  ),
  proven as (
    select loan_id, collect_rows(row_id) as evidence
    from proof
    group by loan_id
  ),
  findings as (
    select
      as_text(r.borrower_id) as subject, r.since, r.until, proven.evidence,
      cast(r.principal as decimal(18, 2)) as principal,
      cast(r.repaid as decimal(18, 2)) as repaid,
      ratio_of(r.repaid, r.principal) as part_repaid,
      r.payments,
      cast(r.by_others as decimal(18, 2)) as by_others,
      cast(r.in_cash as decimal(18, 2)) as in_cash,
      r.term_months as term
    from repaid as r
    join proven on proven.loan_id = r.loan_id
    where ratio_of(r.repaid, r.principal) >= $share and r.borrower_id is not null
  )
select subject, since, until, evidence, principal, repaid, part_repaid, payments, by_others, in_cash, term
from findings
order by repaid desc, subject, since
