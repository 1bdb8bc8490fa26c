with
  own as (
    select h.account_id, n.name
    from account_holder as h
    join account as a on a.account_id = h.account_id
    join account_name as n on n.account_id = h.account_id
    where h.party_id = $person and a.in_file
  )
select
  own.account_id, own.name, 'moved' as fact, cast(t.booked_on as varchar) as day,
  cast(sum(case when t.direction = 'credit' then t.amount_ref else -t.amount_ref end) as decimal(18, 2)) as amount, min(t.row_id) as first_row,
  max(t.row_id) as last_row
from own
join txn_counted as t on t.account_id = own.account_id
group by own.account_id, own.name, t.booked_on
union all
select own.account_id, own.name, 'closing', cast(p.last_on as varchar), p.closing, coalesce(p.stated_row, p.last_row), p.last_row
from own
join proof as p on p.account_id = own.account_id
where p.closing is not null and p.last_on is not null
union all
select own.account_id, own.name, 'opening', cast(p.first_on as varchar), p.opening, coalesce(p.stated_row, p.first_row), p.first_row
from own
join proof as p on p.account_id = own.account_id
where p.opening is not null and p.first_on is not null
union all
select own.account_id, own.name, 'missing', cast(month_start(c.month) as varchar), null, null, null
from own
join coverage as c on c.account_id = own.account_id
where c.state = 'missing'
order by 1, 4, 3
