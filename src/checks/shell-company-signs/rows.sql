with
  company as (  -- companies of which a statement is held: of others no absence can be told
    select distinct p.party_id as company_id, p.row_id, p.created_on, p.address_norm
    from party as p
    join account_holder as h on h.party_id = p.party_id
    join held on held.account_id = h.account_id
    where p.type = 'company'
  ),
  company_account as (
    select c.company_id, h.account_id
    from company as c
    join account_holder as h on h.party_id = c.company_id
    join held on held.account_id = h.account_id
  ),
  flow as (
    select a.company_id, t.row_id, t.booked_on, t.amount_ref, coalesce(t.category, 'unknown') as category, 'received' as side
    from company_account as a
    join txn_counted as t on t.to_account_id = a.account_id
    where coalesce(t.direction, 'credit') = 'credit' and t.own_transfer_id is null
    union all
    select a.company_id, t.row_id, t.booked_on, t.amount_ref, coalesce(t.category, 'unknown') as category, 'spent' as side
    from company_account as a
    join txn_counted as t on t.from_account_id = a.account_id
    where coalesce(t.direction, 'debit') = 'debit' and t.own_transfer_id is null
  ),
  large_flow as (
    select company_id, row_id, booked_on, amount_ref, row_number() over (partition by company_id order by booked_on, row_id) as place
    from flow
    where amount_ref >= $large
  ),
  mandate as (
    select distinct h.party_id as director_id, h.target_id as company_id, h.row_id
    from holding as h
    where h.target_kind = 'party' and h.role = 'director'
  ),
  director as (
    select director_id, count(distinct company_id) as mandates
    from mandate
    group by director_id
  ),
  busiest_director as (
    select
      mandate.company_id, director.director_id, director.mandates,
      row_number() over (partition by mandate.company_id order by director.mandates desc, director.director_id) as place
    from mandate
    join director on director.director_id = mandate.director_id
  ),
  neighbour as (
    select
      c.company_id, n.party_id as neighbour_id, n.row_id,
      count(*) over (partition by c.company_id) as firms,
      row_number() over (partition by c.company_id order by n.party_id) as place
    from company as c
    join party as n on n.address_norm = c.address_norm
    where n.type = 'company'
  ),
  fact as (
    select company_id, 'first' as fact, cast(null as bigint) as row_id, min(booked_on) as day, cast(null as decimal(18, 2)) as amount, count(*) as tally
    from flow
    group by company_id
    union all
    select company_id, 'last' as fact, null as row_id, max(booked_on) as day, null as amount, count(*) as tally
    from flow
    group by company_id
    union all
    select company_id, side as fact, null as row_id, null as day, cast(sum(amount_ref) as decimal(18, 2)) as amount, count(*) as tally
    from flow
    group by company_id, side
    union all
    select company_id, 'staff' as fact, null as row_id, null as day, null as amount, count(*) as tally
    from flow
    where side = 'spent' and category in ('salary', 'tax', 'social_charges')
    group by company_id
    union all
    select company_id, 'premises' as fact, null as row_id, null as day, null as amount, count(*) as tally
    from flow
    where side = 'spent' and category in ('rent', 'energy', 'telecom')
    group by company_id
    union all
    select company_id, 'large' as fact, row_id, booked_on as day, amount_ref as amount, 1 as tally
    from large_flow
    where place = 1
    union all
    select company_id, 'created' as fact, row_id, created_on as day, null as amount, 1 as tally
    from company
    where created_on is not null
    union all
    select company_id, 'address' as fact, row_id, null as day, null as amount, firms as tally
    from neighbour
    where place <= 100
    union all
    select b.company_id, 'mandate' as fact, m.row_id, null as day, null as amount, b.mandates as tally
    from busiest_director as b
    join mandate as m on m.director_id = b.director_id
    where b.place = 1
  )
select company_id, fact, row_id, day, amount, tally
from fact
order by company_id, fact, row_id nulls last
