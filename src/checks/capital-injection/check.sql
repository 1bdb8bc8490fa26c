with
  owner as (
    select distinct target_id as company_id, party_id as owner_id
    from holding
    where target_kind = 'party' and role in ('shareholder', 'beneficial_owner', 'owner', 'director')
  ),
  owner_account as (
    select distinct owner.company_id, h.account_id as from_account_id, 'owner' as payer
    from owner
    join account_holder as h on h.party_id = owner.owner_id
  ),
  credit as (
    select distinct
      owner.company_id, t.row_id, t.booked_on, year(t.booked_on) as year, t.amount_ref, t.from_account_id, t.method,
      coalesce(t.category, 'unknown') as category, lower(' ' || coalesce(t.label, '') || ' ') as label
    from owner
    join account_holder as h on h.party_id = owner.company_id
    join txn_counted as t on t.to_account_id = h.account_id
    where coalesce(t.direction, 'credit') = 'credit'
  ),
  worded_credit as (  -- how French, English and Spanish labels call a contribution of the owners
    select
      company_id, row_id, booked_on, year, amount_ref, from_account_id, method, category,
      (
        text_like(label, '% apport %')
        or text_like(label, '%compte courant d%associe%')
        or text_like(label, '%augmentation%capital%')
        or text_like(label, '%capital contribution%')
        or text_like(label, '%shareholder loan%')
        or text_like(label, '%aportacion%')
      ) as is_named
    from credit
  ),
  injection as (
    select
      c.company_id, c.row_id, c.booked_on, c.year, c.amount_ref,
      case when c.method = 'cash' then 'cash' when own.payer is not null then own.payer when c.from_account_id is not null then 'other' end as payer
    from worded_credit as c
    left join owner_account as own using (company_id, from_account_id)
    where c.is_named or (own.payer is not null and c.category not in ('trade_income', 'rent', 'loan_repayment'))
  ),
  injected as (
    select
      company_id, year, min(booked_on) as since, max(booked_on) as until, count(*) as payments, sum(amount_ref) as injected,
      sum(case when payer in ('cash', 'other') then amount_ref else 0 end) as elsewhere
    from injection
    group by company_id, year
  ),
  means as (  -- incomes whose period begins in the year, of the owners and their households
    select distinct
      owner.company_id, i.row_id, year(i.period_from) as year, coalesce(i.currency, 'EUR') as currency,
      coalesce(i.amount_high, i.amount_central) as amount, days_between(i.period_from, i.period_to) + 1 as days
    from owner
    join household_member as m on m.party_id = owner.owner_id
    join income as i on i.party_id = m.member_id
    where coalesce(i.side, 'receipt') = 'receipt' and coalesce(i.status, 'established') in ('established', 'accepted')
  ),
  yearly_income as (
    select company_id, year, cast(sum(amount) as decimal(18, 2)) as income
    from means
    group by company_id, year
    having sum(days) >= $known and max(case when currency = 'EUR' then 0 else 1 end) = 0
  ),
  excess as (
    select i.company_id, i.year, i.since, i.until, i.payments, i.injected, i.elsewhere, y.income
    from injected as i
    left join yearly_income as y using (company_id, year)
    where (i.injected >= $floor and i.injected >= $share * y.income) or i.elsewhere >= $floor
  ),
  proof as (
    select company_id, year, row_id
    from injection
    union all
    select company_id, year, row_id
    from means
  ),
  proven as (
    select company_id, year, collect_rows(row_id) as evidence
    from proof
    group by company_id, year
  ),
  findings as (
    select
      as_text(company_id) as subject, e.since, e.until, proven.evidence, as_text(year) as year,
      cast(e.injected as decimal(18, 2)) as injected,
      e.payments,
      cast(e.elsewhere as decimal(18, 2)) as elsewhere,
      e.income,
      ratio_of(e.injected, e.income) as times
    from excess as e
    join proven using (company_id, year)
  )
select subject, since, until, evidence, year, injected, payments, elsewhere, income, times
from findings
order by injected desc, subject, since
