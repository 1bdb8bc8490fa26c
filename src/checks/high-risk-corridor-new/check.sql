with
  listed as (  -- the user’s own list, from its date on
    select upper(trim(identifier_value)) as country, min(coalesce(list_date, date '1900-01-01')) as listed_on
    from watchlist
    where lower(trim(identifier_kind)) in ('country', 'pays', 'país', 'pais')
    group by upper(trim(identifier_value))
  ),
  payment as (
    select
      account_id, row_id, booked_on, amount_ref,
      upper(trim(case when direction = 'debit' then country_to else country_from end)) as country
    from txn_counted
    where own_transfer_id is null and amount_ref > 0
  ),
  flow as (
    select account_id, country, sum(amount_ref) as amount, min(booked_on) as first_on
    from payment
    where country is not null
    group by account_id, country
  ),
  account_flow as (
    select account_id, sum(amount) as amount
    from flow
    group by account_id
  ),
  country_flow as (
    select country, sum(amount) as amount
    from flow
    group by country
  ),
  corridor as (
    select
      p.account_id, p.country, min(p.booked_on) as since, max(p.booked_on) as until, collect_rows(p.row_id) as evidence,
      count(*) as payments, cast(sum(p.amount_ref) as decimal(18, 2)) as total
    from payment as p
    join listed on listed.country = p.country
    where p.booked_on >= listed.listed_on
    group by p.account_id, p.country
    having sum(p.amount_ref) >= $floor
  ),
  before as (  -- months of which statements are held, before the first payment of all with that country
    select f.account_id, f.country, count(distinct c.month) as months, min(c.month) as first_month
    from flow as f
    join coverage as c on c.account_id = f.account_id
    where c.state in ('proven', 'seen') and c.month < month_of(f.first_on)
    group by f.account_id, f.country
  ),
  weighed as (
    select
      c.account_id, c.country, c.since, c.until, c.evidence, c.payments, c.total,
      case when f.first_on = c.since and before.months >= $months then 1 else 0 end as is_first,
      f.first_on, coalesce(before.months, 0) as months, before.first_month,
      ratio_of(f.amount, account_flow.amount) as part,
      ratio_of(country_flow.amount, (select sum(amount) from flow)) as part_of_file
    from corridor as c
    join flow as f on f.account_id = c.account_id and f.country = c.country
    join account_flow on account_flow.account_id = c.account_id
    join country_flow on country_flow.country = c.country
    left join before on before.account_id = c.account_id and before.country = c.country
  ),
  findings as (
    select
      as_text(account_id) as subject,
      coalesce(month_start(first_month), first_on) as since, until, evidence, country,
      case when is_first = 1 then 'first' else 'jump' end as sign,
      payments, total, months, part, part_of_file, ratio_of(part, part_of_file) as lift
    from weighed
    where is_first = 1 or ratio_of(part, part_of_file) >= $lift
  )
select subject, since, until, evidence, country, sign, payments, total, months, part, part_of_file, lift
from findings
order by total desc, subject, country
