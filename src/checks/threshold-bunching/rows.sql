select
  t.account_id, t.row_id, t.booked_on, t.amount_ref, law.value as ceiling, ratio_of(t.amount_ref, law.value) as part
from txn_counted as t
join legal_parameter as law
  on law.param_id = $ceiling
  and t.booked_on >= law.in_force_from
  and t.booked_on <= coalesce(law.in_force_to, t.booked_on)
where
  t.method = 'cash'
  and t.direction = 'credit'
  and t.account_id is not null
  and ratio_of(t.amount_ref, law.value) >= 0.7
  and ratio_of(t.amount_ref, law.value) < 1.3
order by t.account_id, t.booked_on, t.row_id
