with
  statement_account as (
    select distinct holding.party_id, account.account_id
    from ledger.holding
    join account on account.account_id = holding.target_id
    where holding.target_kind = 'account' and holding.role in ('holder', 'co_holder') and account.in_file
  ),
  moved as (
    select
      s.party_id, count(distinct s.account_id) as statements,
      sum(case when t.direction = 'credit' then t.amount_ref end) as received,
      sum(case when t.direction = 'debit' then t.amount_ref end) as paid
    from statement_account as s
    left join txn_counted as t on t.account_id = s.account_id
    group by s.party_id
  ),
  tied as (
    select
      party_id,
      count(distinct case when target_kind = 'account' then target_id end) as accounts,
      count(distinct case when target_kind = 'asset' and role = 'owner' then target_id end) as assets
    from ledger.holding
    group by party_id
  ),
  earned as (
    select party_id, count(*) as incomes
    from ledger.income
    group by party_id
  )
select
  p.party_id, p.name_raw as name, p.name_norm as norm, coalesce(p.type, 'unknown') as type, p.row_id, cast(p.birth_date as varchar) as birth_date, p.household_id as household,
  coalesce(p.siren, p.registry_no, p.vat_no) as number,
  coalesce(p.siren, p.registry_no, concat_ws('|', coalesce(p.name_norm, p.name_raw), p.birth_date)) as key,
  coalesce(moved.statements, 0) as statements, cast(moved.received as decimal(18, 2)) as received, cast(moved.paid as decimal(18, 2)) as paid,
  coalesce(tied.accounts, 0) as accounts, coalesce(tied.assets, 0) as assets, coalesce(earned.incomes, 0) as incomes
from ledger.party as p
left join moved on moved.party_id = p.party_id
left join tied on tied.party_id = p.party_id
left join earned on earned.party_id = p.party_id
order by p.name_raw, p.party_id
