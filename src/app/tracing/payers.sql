select txn.from_account_id as payer, max(account_name.who_name) as name, count(*) as rows, sum(txn.amount_ref) as amount
from txn_counted as txn
join account_name on account_name.account_id = txn.from_account_id
where txn.to_account_id = $account and txn.mirror_of is null and txn.from_account_id <> txn.to_account_id and txn.amount_ref > 0
group by txn.from_account_id
order by amount desc, payer
limit 300
