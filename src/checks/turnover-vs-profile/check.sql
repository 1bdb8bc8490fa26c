with
  holder as (
    select distinct party_id, account_id
    from account_holder
  ),
  circle as (  -- the household, and whoever holds an account together with the party
    select party_id, member_id
    from household_member
    union
    select h.party_id, o.party_id as member_id
    from holder as h
    join holder as o on o.account_id = h.account_id
  ),
  circle_account as (
    select distinct circle.party_id, h.account_id
    from circle
    join holder as h on h.party_id = circle.member_id
  ),
  credit as (  -- without what comes from their own accounts, and without loans
    select distinct h.party_id, t.row_id, year(t.booked_on) as year, t.amount_ref
    from holder as h
    join txn_counted as t on t.account_id = h.account_id
    left join circle_account as own on own.party_id = h.party_id and own.account_id = t.from_account_id
    where
      t.direction = 'credit'
      and t.amount_ref > 0
      and t.own_transfer_id is null
      and t.loan_id is null
      and coalesce(t.category, 'unknown') not in ('own_transfer', 'loan_drawdown')
      and own.account_id is null
  ),
  credited as (
    select party_id, year, count(*) as credits, sum(amount_ref) as amount
    from credit
    group by party_id, year
  ),
  means as (  -- incomes whose period begins in the year
    select distinct
      circle.party_id, i.row_id, year(i.period_from) as year, coalesce(i.currency, 'EUR') as currency,
      coalesce(i.amount_high, i.amount_central) as amount, days_between(i.period_from, i.period_to) + 1 as days
    from circle
    join income as i on i.party_id = circle.member_id
    where coalesce(i.side, 'receipt') = 'receipt' and coalesce(i.status, 'established') in ('established', 'accepted')
  ),
  yearly_income as (
    select party_id, year, sum(amount) as amount
    from means
    group by party_id, year
    having sum(days) >= $known and max(case when currency = 'EUR' then 0 else 1 end) = 0
  ),
  excess as (
    select c.party_id, c.year, c.credits, c.amount as credited, y.amount as income
    from credited as c
    join yearly_income as y on y.party_id = c.party_id and y.year = c.year
    where c.amount >= $times * y.amount and c.amount - y.amount >= $gap
  ),
  proof as (
    select party_id, year, row_id
    from credit
    union all
    select party_id, year, row_id
    from means
  ),
  proven as (
    select party_id, year, collect_rows(row_id) as evidence
    from proof
    group by party_id, year
  ),
  findings as (
    select
      as_text(e.party_id) as subject,
      month_start(12 * e.year) as since,
      month_start(12 * e.year + 12) - 1 as until,
      proven.evidence, as_text(e.year) as year, e.credits,
      cast(e.credited as decimal(18, 2)) as credited,
      cast(e.income as decimal(18, 2)) as income,
      cast(e.credited - e.income as decimal(18, 2)) as gap_sum,
      ratio_of(e.credited, e.income) as ratio
    from excess as e
    join proven on proven.party_id = e.party_id and proven.year = e.year
  )
select subject, since, until, evidence, year, credits, credited, income, gap_sum, ratio
from findings
order by gap_sum desc, subject, since
