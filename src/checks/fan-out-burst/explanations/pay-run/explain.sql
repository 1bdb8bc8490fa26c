with
  payment as (
    select
      finding_row.finding, finding.until, t.from_account_id as payer, t.to_account_id as payee,
      coalesce(t.category, 'unknown') as category
    from finding_row
    join finding on finding.finding = finding_row.finding
    join txn as t on t.row_id = finding_row.row_id
  ),
  nature as (
    select
      finding,
      count(distinct payee) as payees,
      ratio_of(sum(case when category in ('salary', 'goods_purchase', 'works', 'rent') then 1 else 0 end), count(*)) as billed
    from payment
    group by finding
  ),
  later as (  -- the same payees are paid again, a month on or more
    select payment.finding, payment.payee, t.row_id
    from payment
    join txn_counted as t on t.from_account_id = payment.payer and t.to_account_id = payment.payee
    where days_between(payment.until, t.booked_on) > 20
  ),
  again as (
    select finding, count(distinct payee) as payees, collect_rows(row_id) as evidence
    from later
    group by finding
  ),
  seen_until as (  -- how long the account is followed after the payments
    select finding.finding, max(days_between(finding.until, t.booked_on)) as days
    from finding
    join account on as_text(account.account_id) = finding.subject
    join txn_counted as t on t.account_id = account.account_id
    group by finding.finding
  )
select
  nature.finding,
  case
    when 2 * again.payees >= nature.payees then 'supports'
    when nature.billed >= 0.8 then 'supports'
    when again.payees is null and nature.billed = 0 and seen_until.days >= 60 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case
    when 2 * again.payees >= nature.payees then ratio_of(again.payees, nature.payees)
    when nature.billed >= 0.8 then nature.billed
  end as share,
  again.evidence
from nature
left join again on again.finding = nature.finding
left join seen_until on seen_until.finding = nature.finding
order by nature.finding
