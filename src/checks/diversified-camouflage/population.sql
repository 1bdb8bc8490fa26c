select distinct as_text(party_id) as subject
from holding
where target_kind = 'asset' and role = 'owner' or target_kind = 'party' and role in ('shareholder', 'beneficial_owner', 'owner', 'director')
order by subject
