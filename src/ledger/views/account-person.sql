-- Who an account stands for: its first holder, else the account itself under the opposite of its number.
create view account_person as
select account.account_id, coalesce(min(account_holder.party_id), -account.account_id) as person
from ledger.account
left join account_holder on account_holder.account_id = account.account_id
group by account.account_id
