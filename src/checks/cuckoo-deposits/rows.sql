with
  named as (
    select
      t.account_id, t.row_id, t.booked_on, t.amount_ref, a.party_id as actor_party_id, lower(trim(t.actor_name)) as actor_name,
      coalesce('party ' || as_text(a.party_id), lower(trim(t.actor_name))) as actor
    from txn_counted as t
    left join row_actor as a on a.row_id = t.row_id
    where method = 'cash' and direction = 'credit' and amount_ref > 0 and coalesce(as_text(a.party_id), t.actor_name) is not null
  ),
  own as (  -- who may dispose of the account, on that day
    select distinct n.row_id
    from named as n
    join holding as h on h.target_id = n.account_id
    join party as p on p.party_id = h.party_id
    where
      h.target_kind = 'account'
      and h.role in ('holder', 'co_holder', 'proxy')
      and (h.party_id = n.actor_party_id or lower(trim(p.name_raw)) = n.actor_name)
      and n.booked_on >= coalesce(h.from_on, n.booked_on)
      and n.booked_on <= coalesce(h.to_on, n.booked_on)
  ),
  remitted as (
    select t.account_id, t.row_id, t.booked_on, t.amount_ref
    from txn_counted as t
    join account on account.account_id = t.account_id
    where
      t.direction = 'credit'
      and t.amount_ref > 0
      and coalesce(t.method, 'unknown') <> 'cash'
      and (t.method = 'remittance' or upper(trim(t.country_from)) <> upper(coalesce(substring(account.iban, 1, 2), 'FR')))
  ),
  habitual as (
    select account_id
    from remitted
    group by account_id
    having count(*) >= $habit
  ),
  line as (
    select account_id, row_id, booked_on, amount_ref, 'remittance' as kind, cast(null as varchar) as actor
    from remitted
    union all
    select n.account_id, n.row_id, n.booked_on, n.amount_ref, 'deposit' as kind, n.actor
    from named as n
    left join own on own.row_id = n.row_id
    where own.row_id is null
  )
select line.account_id, line.row_id, line.booked_on, cast(day_number(line.booked_on) as integer) as day, line.amount_ref, line.kind, line.actor
from line
join habitual on habitual.account_id = line.account_id
order by line.account_id, line.booked_on, line.row_id
