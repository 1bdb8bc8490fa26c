with
  remitted as (
    select t.account_id, count(*) as remittances
    from txn_counted as t
    join account on account.account_id = t.account_id
    where
      t.direction = 'credit'
      and coalesce(t.method, 'unknown') <> 'cash'
      and (t.method = 'remittance' or upper(trim(t.country_from)) <> upper(coalesce(substring(account.iban, 1, 2), 'FR')))
    group by t.account_id
  ),
  unnamed as (
    select account_id, count(*) as deposits
    from txn_counted
    where method = 'cash' and direction = 'credit' and actor_party_id is null and actor_name is null
    group by account_id
  ),
  asked as (
    select distinct account_id
    from coverage
  )
select
  as_text(asked.account_id) as subject,  -- cash that nobody wrote down who paid in may be what is looked for
  coalesce(remitted.remittances, 0) >= $habit and coalesce(unnamed.deposits, 0) >= $fewest as short
from asked
left join remitted on remitted.account_id = asked.account_id
left join unnamed on unnamed.account_id = asked.account_id
order by subject
