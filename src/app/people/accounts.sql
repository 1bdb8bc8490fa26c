with
  tie as (
    select target_id as account_id, joined(role) as roles, min(row_id) as row_id, max(case when role in ('holder', 'co_holder') then 1 else 0 end) as held
    from holding
    where target_kind = 'account' and party_id = $person
    group by target_id
  ),
  month as (
    select account_id, count(distinct month) as asked, count(distinct case when state <> 'missing' then month end) as seen
    from coverage
    group by account_id
  ),
  moved as (
    select
      t.account_id, cast(sum(case when t.direction = 'credit' then t.amount_ref end) as decimal(18, 2)) as received,
      cast(sum(case when t.direction = 'debit' then t.amount_ref end) as decimal(18, 2)) as paid,
      count(case when t.direction = 'credit' then 1 end) as credits, count(case when t.direction = 'debit' then 1 end) as debits
    from txn_counted as t
    join tie on tie.account_id = t.account_id
    group by t.account_id
  ),
  holders as (
    select account_id, count(distinct party_id) as holders
    from account_holder
    group by account_id
  )
select
  tie.account_id, account.account_key, account_name.name, tie.roles, tie.held, account.kind, account.in_file, tie.row_id, coalesce(holders.holders, 0) as holders,
  coalesce(month.asked, 0) as asked, coalesce(month.seen, 0) as seen,
  moved.received, moved.paid, coalesce(moved.credits, 0) as credits, coalesce(moved.debits, 0) as debits
from tie
join account on account.account_id = tie.account_id
join account_name on account_name.account_id = tie.account_id
left join month on month.account_id = tie.account_id
left join moved on moved.account_id = tie.account_id
left join holders on holders.account_id = tie.account_id
order by tie.held desc, moved.received desc nulls last, account_name.name
