select row_id
from txn_counted
where account_id = $account and direction = $direction
order by booked_on, row_id
limit $most offset $after
