with
  own as (
    select account_id
    from account_holder
    where party_id = $person
  ),
  dealing as (
    select
      case when t.direction = 'credit' then t.from_account_id else t.to_account_id end as other_id, t.direction, t.amount_ref, t.booked_on
    from own
    join txn_counted as t on t.account_id = own.account_id
    where t.own_transfer_id is null
  )
select
  n.who, min(n.who_name) as name,
  cast(sum(case when d.direction = 'credit' then d.amount_ref end) as decimal(18, 2)) as received,
  cast(sum(case when d.direction = 'debit' then d.amount_ref end) as decimal(18, 2)) as paid,
  count(case when d.direction = 'credit' then 1 end) as credits, count(case when d.direction = 'debit' then 1 end) as debits,
  cast(min(d.booked_on) as varchar) as first_on, cast(max(d.booked_on) as varchar) as last_on,
  count(*) over () as counterparties
from dealing as d
join account_name as n on n.account_id = d.other_id
left join own on own.account_id = d.other_id
where own.account_id is null
group by n.who
order by sum(d.amount_ref) desc nulls last, name
limit 15
