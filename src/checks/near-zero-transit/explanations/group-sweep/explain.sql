with
  payment as (
    select finding.finding, t.row_id, t.to_account_id as payee, t.amount_ref
    from finding
    join txn_counted as t on as_text(t.account_id) = finding.subject
    where t.direction = 'debit' and t.booked_on >= finding.since and t.booked_on <= finding.until
  ),
  own_head as (  -- who holds the account, owns or runs its holder
    select finding.finding, account_holder.party_id as head
    from finding
    join account_holder on as_text(account_holder.account_id) = finding.subject
    union
    select finding.finding, holding.party_id as head
    from finding
    join account_holder on as_text(account_holder.account_id) = finding.subject
    join holding on holding.target_id = account_holder.party_id
    where holding.target_kind = 'party' and holding.role in ('shareholder', 'director')
  ),
  group_payment as (
    select distinct payment.finding, payment.row_id, payment.amount_ref
    from payment
    join account_holder on account_holder.account_id = payment.payee
    join own_head on own_head.finding = payment.finding and own_head.head = account_holder.party_id
  ),
  whole as (
    select
      finding,
      sum(amount_ref) as total,
      count(case when payee is null then 1 end) as unknown
    from payment
    group by finding
  ),
  swept as (
    select finding, sum(amount_ref) as total
    from group_payment
    group by finding
  )
select
  whole.finding,
  case
    when 2 * swept.total >= whole.total then 'supports'
    when swept.total is null and whole.unknown = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when 2 * swept.total >= whole.total then ratio_of(swept.total, whole.total) end as share,
  collect_rows(cast(null as bigint)) as evidence
from whole
left join swept on swept.finding = whole.finding
group by whole.finding, whole.total, whole.unknown, swept.total
order by whole.finding
