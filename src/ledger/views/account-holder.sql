create view account_holder as
select distinct target_id as account_id, party_id
from holding
where target_kind = 'account' and role in ('holder', 'co_holder')
