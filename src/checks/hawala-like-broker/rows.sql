select from_account_id as account_id, day_number(booked_on) as day, sum(amount_ref) as costs
from txn_counted
where
  from_account_id is not null
  and mirror_of is null
  and amount_ref > 0
  and category in (
    'salary', 'social_charges', 'tax', 'rent', 'energy', 'telecom', 'goods_purchase', 'works', 'insurance_premium', 'fuel'
  )
group by from_account_id, day_number(booked_on)
order by from_account_id, day
