with
  entity as (
    select unnest(string_split($entities, ' ')) as entity
  ),
  record as (
    select entity, cast(unnest(string_split(substr(entity, 2), '_')) as integer) as party_id
    from entity
  ),
  statement_account as (
    select distinct record.entity, account.account_id
    from record
    join ledger.holding on holding.party_id = record.party_id
    join account on account.account_id = holding.target_id
    where holding.target_kind = 'account' and holding.role in ('holder', 'co_holder') and account.in_file
  ),
  moved as (
    select
      s.entity, count(distinct s.account_id) as statements,
      sum(case when t.direction = 'credit' then t.amount_ref end) as received,
      sum(case when t.direction = 'debit' then t.amount_ref end) as paid
    from statement_account as s
    left join txn_counted as t on t.account_id = s.account_id
    group by s.entity
  ),
  tied as (
    select
      record.entity,
      count(distinct case when target_kind = 'account' then target_id end) as accounts,
      count(distinct case when target_kind = 'asset' and role = 'owner' then target_id end) as assets
    from record
    join ledger.holding on holding.party_id = record.party_id
    group by record.entity
  )
select
  entity.entity, coalesce(moved.statements, 0) as statements, cast(moved.received as decimal(18, 2)) as received, cast(moved.paid as decimal(18, 2)) as paid,
  coalesce(tied.accounts, 0) as accounts, coalesce(tied.assets, 0) as assets
from entity
left join moved on moved.entity = entity.entity
left join tied on tied.entity = entity.entity
order by entity.entity
