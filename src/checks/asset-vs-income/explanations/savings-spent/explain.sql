with
  member as (
    select distinct finding.finding, finding.since, h.member_id
    from finding
    join asset_owner as o on as_text(o.asset_id) = finding.subject
    join household_member as h on h.party_id = o.party_id
  ),
  price as (
    select finding.finding, asset.price
    from finding
    join asset on as_text(asset.asset_id) = finding.subject
  ),
  savings_account as (
    select distinct member.finding, member.since, account.account_id
    from member
    join account_holder as h on h.party_id = member.member_id
    join account on account.account_id = h.account_id
    where account.kind = 'savings' and account.in_file
  ),
  drawn as (  -- in the quarter before the purchase and the week after
    select s.finding, t.row_id, t.amount_ref
    from savings_account as s
    join txn_counted as t on t.account_id = s.account_id
    where t.direction = 'debit' and days_between(t.booked_on, s.since) between -7 and 90
  ),
  spent as (
    select finding, sum(amount_ref) as amount, collect_rows(row_id) as evidence
    from drawn
    group by finding
  ),
  known as (
    select finding, count(*) as accounts
    from savings_account
    group by finding
  )
select
  price.finding,
  case
    when ratio_of(spent.amount, price.price) >= 0.2 then 'supports'
    when spent.amount is null and known.accounts > 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when ratio_of(spent.amount, price.price) >= 0.2 then least(1.0, ratio_of(spent.amount, price.price)) end as share,
  spent.evidence
from price
left join spent on spent.finding = price.finding
left join known on known.finding = price.finding
order by price.finding
