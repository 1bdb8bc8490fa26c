with
  paid_in as (  -- the amount of law is the one in force on the day of the deposit
    select
      t.row_id, t.account_id, 'in' as way, t.booked_on, hours_between(t.booked_on, t.booked_at) as hour, t.amount_ref, law.value as ceiling,
      coalesce('city ' || lower(trim(t.place_city)), 'branch ' || lower(trim(t.branch_code))) as place,
      coalesce(t.place_city, t.branch_code) as named,
      cast(null as varchar) as country
    from txn_counted as t
    join legal_parameter as law
      on law.param_id = $ceiling
      and t.booked_on >= law.in_force_from
      and t.booked_on <= coalesce(law.in_force_to, t.booked_on)
    where
      t.method = 'cash'
      and t.direction = 'credit'
      and t.amount_ref > 0
      and t.amount_ref < law.value
      and (t.place_city is not null or t.branch_code is not null)
  ),
  collecting as (  -- nothing is collected at a single place
    select account_id
    from paid_in
    group by account_id
    having count(distinct place) >= $places
  ),
  taken_out as (  -- the country of the account is the one of its IBAN, unless the row itself says it
    select
      t.row_id, t.account_id, 'out' as way, t.booked_on, hours_between(t.booked_on, t.booked_at) as hour, t.amount_ref,
      cast(null as decimal(18, 2)) as ceiling,
      coalesce('city ' || lower(trim(t.place_city)), 'branch ' || lower(trim(t.branch_code))) as place,
      coalesce(t.place_city, t.branch_code) as named,
      case when upper(t.country_to) <> upper(coalesce(t.country_from, substring(account.iban, 1, 2))) then upper(t.country_to) end as country
    from collecting
    join txn_counted as t on t.account_id = collecting.account_id
    join account on account.account_id = collecting.account_id
    where t.direction = 'debit' and t.amount_ref > 0
  ),
  movement as (  -- without an hour a deposit comes first in its day, and a withdrawal last
    select
      row_id, account_id, way, booked_on, day_number(booked_on) as day, amount_ref, ceiling, place, named, country,
      day_number(booked_on) * 24 + coalesce(hour, 0) as instant
    from paid_in
    union all
    select
      row_id, account_id, way, booked_on, day_number(booked_on) as day, amount_ref, ceiling, place, named, country,
      day_number(booked_on) * 24 + coalesce(hour, 23.999) as instant
    from taken_out
    where place is not null or country is not null
  ),
  in_reach as (  -- the last deposit before a withdrawal, the first withdrawal after a deposit
    select
      row_id, account_id, way, booked_on, day, amount_ref, ceiling, place, named, country, instant,
      max(case when way = 'in' then day end)
        over (partition by account_id order by instant, way nulls last, row_id rows between unbounded preceding and current row) as paid_in_on,
      min(case when way = 'out' then day end)
        over (partition by account_id order by instant, way nulls last, row_id rows between current row and unbounded following) as taken_out_on
    from movement
  )
select
  in_reach.account_id, in_reach.way, in_reach.booked_on, cast(in_reach.day as integer) as day,
  in_reach.amount_ref, in_reach.ceiling, in_reach.place, in_reach.named, in_reach.country, in_reach.row_id
from in_reach
join collecting on collecting.account_id = in_reach.account_id
where case when in_reach.way = 'in' then in_reach.taken_out_on - in_reach.day else in_reach.day - in_reach.paid_in_on end <= $delay
order by in_reach.account_id, in_reach.instant, in_reach.way, in_reach.row_id
