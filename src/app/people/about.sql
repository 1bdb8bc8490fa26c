select 'account' as unit, account_id as id
from account_holder
where party_id = $person
union
select 'asset', target_id
from holding
where target_kind = 'asset' and party_id = $person
union
select 'household', party_id
from household_member
where member_id = $person
order by 1, 2
