with
  deposit as (  -- the amount of law is the one in force on the day of the deposit
    select
      t.row_id, t.account_id, t.booked_on, t.amount_ref, law.value as ceiling,
      lower(t.place_city) as city, lower(t.branch_code) as branch, coalesce(t.place_city, t.branch_code) as place
    from txn_counted as t
    join legal_parameter as law
      on law.param_id = $ceiling
      and t.booked_on >= law.in_force_from
      and t.booked_on <= coalesce(law.in_force_to, t.booked_on)
    where
      t.method = 'cash'
      and t.direction = 'credit'
      and t.amount_ref < law.value
      and t.account_id is not null
  ),
  findings as (  -- one row per account and day
    select
      as_text(account_id) as subject,
      booked_on as since,
      booked_on as until,
      collect_rows(row_id) as evidence,
      count(*) as deposits,
      cast(sum(amount_ref) as decimal(18, 2)) as total,
      max(amount_ref) as largest,
      greatest(count(distinct city), count(distinct branch)) as places,
      joined(place) as named,
      max(ceiling) as ceiling
    from deposit
    group by account_id, booked_on
    having
      count(*) >= $deposits
      and (count(distinct city) >= $cities or count(distinct branch) >= $branches)
  )
select subject, since, until, evidence, deposits, total, largest, places, named, ceiling
from findings
order by total desc, subject, since
