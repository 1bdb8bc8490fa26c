with
  named as (
    select
      t.account_id, t.row_id, t.booked_on, day_number(t.booked_on) as day, t.amount_ref, a.party_id as actor_party_id,
      lower(trim(t.actor_name)) as actor_name, coalesce('party ' || as_text(a.party_id), lower(trim(t.actor_name))) as actor
    from txn_counted as t
    left join row_actor as a on a.row_id = t.row_id
    where method = 'cash' and direction = 'credit' and amount_ref > 0 and coalesce(as_text(a.party_id), t.actor_name) is not null
  ),
  entitled as (  -- who may dispose of the account, on those dates
    select h.target_id as account_id, h.party_id, lower(trim(p.name_raw)) as name, h.from_on, h.to_on
    from holding as h
    join party as p on p.party_id = h.party_id
    where h.target_kind = 'account' and h.role in ('holder', 'co_holder', 'proxy')
  ),
  own as (
    select distinct n.row_id
    from named as n
    join entitled as e on e.account_id = n.account_id
    where
      (e.party_id = n.actor_party_id or e.name = n.actor_name)
      and n.booked_on >= coalesce(e.from_on, n.booked_on)
      and n.booked_on <= coalesce(e.to_on, n.booked_on)
  ),
  deposit as (
    select n.account_id, n.row_id, n.booked_on, n.day, n.amount_ref, n.actor
    from named as n
    left join own on own.row_id = n.row_id
    where own.row_id is null
  ),
  first_day as (
    select distinct account_id, day
    from deposit
  ),
  crowd as (  -- windows in which enough different persons paid in
    select f.account_id, f.day
    from first_day as f
    join deposit as d on d.account_id = f.account_id and d.day - f.day between 0 and $window - 1
    group by f.account_id, f.day
    having count(distinct d.actor) >= $depositors
  ),
  step as (
    select account_id, day, day - lag(day) over (partition by account_id order by day) as since_last
    from crowd
  ),
  numbered as (  -- windows that meet make one series
    select
      account_id, day,
      sum(case when since_last < $window then 0 else 1 end)
        over (partition by account_id order by day rows between unbounded preceding and current row) as series
    from step
  ),
  series as (
    select account_id, series, min(day) as first_day, max(day) + $window - 1 as last_day
    from numbered
    group by account_id, series
  ),
  findings as (
    select
      as_text(s.account_id) as subject,
      min(d.booked_on) as since,
      max(d.booked_on) as until,
      collect_rows(d.row_id) as evidence,
      count(distinct d.actor) as depositors,
      count(*) as deposits,
      cast(sum(d.amount_ref) as decimal(18, 2)) as total,
      days_between(min(d.booked_on), max(d.booked_on)) + 1 as days,
      cast(max(d.amount_ref) as decimal(18, 2)) as largest
    from series as s
    join deposit as d on d.account_id = s.account_id and d.day between s.first_day and s.last_day
    group by s.account_id, s.series
  )
select subject, since, until, evidence, depositors, deposits, total, days, largest
from findings
order by depositors desc, subject, since
