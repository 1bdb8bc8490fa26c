select account.account_id, account.account_key
from ledger.account
where account.row_id is not null and not coalesce(account.in_file, false) and coalesce(account.kind, 'unknown') <> 'external'
order by account.account_id
