select account_id, row_id, account_number, iban, account_key
from account
where coalesce(account_number, iban) is not null
order by account_id
