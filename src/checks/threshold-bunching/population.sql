with
  deposit as (  -- the amount of law is the one in force on the day of the deposit
    select t.account_id, ratio_of(t.amount_ref, law.value) as part
    from txn_counted as t
    join legal_parameter as law
      on law.param_id = $ceiling
      and t.booked_on >= law.in_force_from
      and t.booked_on <= coalesce(law.in_force_to, t.booked_on)
    where t.method = 'cash' and t.direction = 'credit'
  )
select as_text(account_id) as subject  -- without deposits on both sides of the amount there is nothing to compare
from deposit
where account_id is not null
group by account_id
having
  sum(case when part >= 1 and part < 1.3 then 1 else 0 end) >= $around
  and sum(case when part >= 0.7 and part < 0.9 then 1 else 0 end) >= $around
order by subject
