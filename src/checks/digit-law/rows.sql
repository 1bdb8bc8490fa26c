with
  operation as (
    select row_id, booked_on, account_id, amount, first_digit(amount) as digit
    from txn_counted
    where amount > 0 and account_id is not null
  ),
  used as (
    select account_id, count(*) as operations, min(booked_on) as since, max(booked_on) as until
    from operation
    group by account_id
    having count(*) >= $refuse and max(amount) >= 100 * min(amount) and 2 * count(distinct amount) >= count(*)
  ),
  digit_of_file as (
    select digit, count(*) as operations
    from operation
    group by digit
  ),
  digit_of_account as (
    select o.account_id, o.digit, count(*) as operations
    from operation as o
    join used as u on u.account_id = o.account_id
    group by o.account_id, o.digit
  ),
  cited as (  -- two hundred operations of each digit are enough to be looked at
    select o.account_id, o.digit, o.row_id, row_number() over (partition by o.account_id, o.digit order by o.row_id) as place
    from operation as o
    join used as u on u.account_id = o.account_id
  )
select
  u.account_id, u.since, u.until, a.digit, a.operations as counted, f.operations - a.operations as elsewhere, c.row_id
from used as u
join digit_of_account as a on a.account_id = u.account_id
join digit_of_file as f on f.digit = a.digit
join cited as c on c.account_id = a.account_id and c.digit = a.digit
where c.place <= 200
order by u.account_id, a.digit, c.row_id
