with
  wallet as (
    select from_account_id as account_id
    from txn_counted
    where chain_tx is not null
    union
    select to_account_id as account_id
    from txn_counted
    where chain_tx is not null
  )
select distinct as_text(wallet.account_id) as subject
from wallet
join coverage on coverage.account_id = wallet.account_id
order by subject
