select account_id, party_id
from account_holder
order by account_id, party_id
