select t.account_id, cast(day_number(t.booked_on) as integer) as day, t.direction, t.amount_ref, t.row_id
from txn_counted as t
where t.category = 'gambling' and t.direction is not null and t.account_id is not null and t.amount_ref > 0
order by t.account_id, t.booked_on, t.direction desc nulls last, t.row_id
