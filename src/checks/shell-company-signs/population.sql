select distinct as_text(p.party_id) as subject
from party as p
join account_holder as h on h.party_id = p.party_id
join held on held.account_id = h.account_id
where p.type = 'company'
order by subject
