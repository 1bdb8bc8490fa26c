with
  statement_account as (
    select account_person.person, account.account_id, account.opened_on, account.closed_on
    from account_person
    join account on account.account_id = account_person.account_id
    where account.in_file and not coalesce(account.is_service, false)
  ),
  movement as (
    select
      statement_account.person,
      count(*) as rows,
      sum(case when t.direction = 'credit' then 1 else 0 end) as credits,
      sum(case when t.direction = 'debit' then 1 else 0 end) as debits,
      sum(case when t.direction = 'credit' then t.amount_ref else 0 end) as inflow,
      sum(case when t.direction = 'debit' then t.amount_ref else 0 end) as outflow,
      min(t.booked_on) as first_on,
      max(t.booked_on) as last_on,
      sum(case when t.method = 'cash' and t.direction = 'credit' and t.amount_ref < 1000 then 1 else 0 end) as cash_deposits
    from statement_account
    join txn_counted as t on t.account_id = statement_account.account_id
    group by statement_account.person
  ),
  opening as (
    select person, min(opened_on) as opened_on, max(closed_on) as closed_on
    from statement_account
    group by person
    having count(opened_on) = count(*)
  ),
  owned as (
    select asset_owner.party_id as person, sum(asset.value_central) as value
    from asset_owner
    join asset on asset.asset_id = asset_owner.asset_id
    group by asset_owner.party_id
  ),
  enjoyed as (
    select distinct party_id as person, target_id as asset_id
    from holding
    where target_kind = 'asset' and role in ('owner', 'user', 'occupant')
  ),
  cost as (
    select
      enjoyed.person,
      sum(t.amount_ref) as costs,
      sum(case when payer.person = enjoyed.person then t.amount_ref else 0 end) as own
    from enjoyed
    join txn_counted as t on t.asset_id = enjoyed.asset_id
    join account_person as payer on payer.account_id = t.from_account_id
    where t.mirror_of is null and t.amount_ref is not null
    group by enjoyed.person
  ),
  means as (
    select party_id as person, sum(amount_central) as income
    from income
    where side = 'receipt'
    group by party_id
  ),
  person as (
    select person
    from statement_account
    union
    select person
    from owned
    union
    select person
    from means
    union
    select person
    from cost
  )
select
  person.person,
  movement.rows, movement.credits, movement.debits, movement.inflow, movement.outflow, movement.cash_deposits,
  days_between(movement.first_on, movement.last_on) as active_days,
  days_between(opening.opened_on, coalesce(opening.closed_on, movement.last_on)) as life_days,
  owned.value as owned,
  cost.costs, cost.own,
  means.income
from person
left join movement on movement.person = person.person
left join opening on opening.person = person.person
left join owned on owned.person = person.person
left join cost on cost.person = person.person
left join means on means.person = person.person
order by person.person
