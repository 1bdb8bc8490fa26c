with
  current_account as (  -- of persons, where they may spend: no savings, no business, no loan
    select h.party_id, h.account_id
    from account_holder as h
    join party on party.party_id = h.party_id
    join account on account.account_id = h.account_id
    where party.type = 'person' and coalesce(account.kind, 'unknown') in ('personal', 'card', 'prepaid', 'e_wallet', 'external', 'unknown')
  ),
  household as (  -- it goes by the first of its members who holds an account
    select h.party_id, min(h.member_id) as subject
    from household_member as h
    join (select distinct party_id from current_account) as a on a.party_id = h.member_id
    group by h.party_id
  ),
  household_account as (
    select distinct household.subject, a.account_id
    from household
    join current_account as a on a.party_id = household.party_id
  ),
  unasked as (  -- an account of the household for which no month is asked hides every month
    select distinct a.subject
    from household_account as a
    left join coverage on coverage.account_id = a.account_id
    where coverage.account_id is null
  ),
  asked_month as (  -- whole months in which the account was open
    select a.subject, coverage.month, min(case when coverage.state = 'proven' then 1 else 0 end) as proven
    from household_account as a
    join account on account.account_id = a.account_id
    join coverage on coverage.account_id = a.account_id
    where
      coverage.month > coalesce(month_of(account.opened_on), 0)
      and coverage.month < coalesce(month_of(account.closed_on), 99999)
    group by a.subject, coverage.month
  ),
  movement as (
    select
      a.subject, month_of(t.booked_on) as month, t.row_id, t.direction, t.amount_ref, t.category,
      case
        when t.method = 'cash' or t.category = 'cash' then 'cash'
        when t.category in ('food', 'telecom', 'energy') then t.category
        when t.category in ('fuel', 'transport') then 'travel'
        when t.category in ('rent', 'loan_repayment') then 'home'
      end as class
    from household_account as a
    join txn_counted as t on t.account_id = a.account_id
    where t.own_transfer_id is null
  ),
  moved_month as (
    select
      subject, month,
      max(case when direction = 'debit' and class = 'food' then 1 else 0 end)
        + max(case when direction = 'debit' and class = 'travel' then 1 else 0 end)
        + max(case when direction = 'debit' and class = 'telecom' then 1 else 0 end)
        + max(case when direction = 'debit' and class = 'energy' then 1 else 0 end)
        + max(case when direction = 'debit' and class = 'home' then 1 else 0 end)
        + max(case when direction = 'debit' and class = 'cash' then 1 else 0 end) as classes,
      count(case when direction = 'debit' and class is null and coalesce(category, 'unknown') = 'unknown' then 1 end) as unclassified,
      sum(case when direction = 'debit' then amount_ref end) as spent,
      sum(case when direction = 'credit' then amount_ref end) as received,
      min(case when direction = 'credit' and category in ('salary', 'pension', 'benefit') then row_id end) as paid_row
    from movement
    group by subject, month
  ),
  month_line as (
    select
      a.subject, 'month' as kind, a.month, a.month as last_month,
      case when unasked.subject is null then a.proven else 0 end as proven,
      coalesce(m.classes, 0) as classes, coalesce(m.unclassified, 0) as unclassified,
      cast(coalesce(m.spent, 0) as decimal(18, 2)) as spent, cast(coalesce(m.received, 0) as decimal(18, 2)) as received,
      cast(null as bigint) as row_id
    from asked_month as a
    left join moved_month as m on m.subject = a.subject and m.month = a.month
    left join unasked on unasked.subject = a.subject
  ),
  residence as (  -- pay, declared income, a home or a car: somebody lives here
    select subject, month as first_month, month as last_month, paid_row as row_id
    from moved_month
    where paid_row is not null
    union all
    select household.subject, month_of(i.period_from) as first_month, month_of(i.period_to) as last_month, i.row_id
    from household
    join income as i on i.party_id = household.party_id
    where
      coalesce(i.side, 'receipt') = 'receipt'
      and coalesce(i.status, 'established') in ('established', 'accepted')
      and i.kind in ('salary', 'self_employment', 'pension', 'benefit')
    union all
    select
      household.subject, coalesce(month_of(asset.acquired_on), 0) as first_month, coalesce(month_of(asset.disposed_on), 99999) as last_month,
      asset.row_id
    from household
    join asset_owner as o on o.party_id = household.party_id
    join asset on asset.asset_id = o.asset_id
    where asset.kind in ('real_estate', 'vehicle')
  ),
  line as (
    select subject, kind, month, last_month, proven, classes, unclassified, spent, received, row_id
    from month_line
    union all
    select
      subject, 'sign' as kind, first_month as month, last_month, 0 as proven, 0 as classes, 0 as unclassified,
      cast(0 as decimal(18, 2)) as spent, cast(0 as decimal(18, 2)) as received, row_id
    from residence
  )
select
  as_text(subject) as subject, kind, cast(month as integer) as month, cast(last_month as integer) as last_month,
  cast(proven as integer) as proven, cast(classes as integer) as classes, cast(unclassified as integer) as unclassified,
  spent, received, row_id
from line
order by line.subject, line.kind, line.month, line.row_id nulls first
