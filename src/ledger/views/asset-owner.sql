create view asset_owner as
select distinct target_id as asset_id, party_id
from holding
where target_kind = 'asset' and role = 'owner'
