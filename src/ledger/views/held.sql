create view held as
select account_id
from ledger.account
where in_file
