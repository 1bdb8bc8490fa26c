with
  cash_operation as (  -- the amount of law is the one in force on the day of the operation
    select t.row_id, t.account_id, t.booked_on, month_of(t.booked_on) as month, t.direction, t.amount_ref, law.value as ceiling
    from txn_counted as t
    join legal_parameter as law
      on law.param_id = $ceiling
      and t.booked_on >= law.in_force_from
      and t.booked_on <= coalesce(law.in_force_to, t.booked_on)
    where t.method = 'cash' and t.account_id is not null
  ),
  findings as (  -- one row per account and calendar month: deposits and withdrawals are added up, as the decree says
    select
      as_text(account_id) as subject,
      min(booked_on) as since,
      max(booked_on) as until,
      collect_rows(row_id) as evidence,
      count(*) as operations,
      cast(sum(amount_ref) as decimal(18, 2)) as total,
      cast(sum(case when direction = 'credit' then amount_ref else 0 end) as decimal(18, 2)) as paid_in,
      cast(sum(case when direction = 'debit' then amount_ref else 0 end) as decimal(18, 2)) as drawn,
      max(ceiling) as ceiling
    from cash_operation
    group by account_id, month
    having sum(amount_ref) > max(ceiling)
  )
select subject, since, until, evidence, operations, total, paid_in, drawn, ceiling
from findings
order by total desc, subject, since
