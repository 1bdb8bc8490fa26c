select t.row_id
from account_holder as own
join txn_counted as t on t.account_id = own.account_id
join account_name as n on n.account_id = case when t.direction = 'credit' then t.from_account_id else t.to_account_id end
where own.party_id = $person and n.who = concat($kind, ':', $other) and t.direction = $direction and t.own_transfer_id is null
order by t.booked_on, t.row_id
limit $most offset $after
