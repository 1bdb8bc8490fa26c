with
  transfer as (
    select
      t.row_id, t.booked_on, t.from_account_id, t.to_account_id, t.amount_ref,
      floor(ln(cast(t.amount_ref as double)) * 20) as size,
      round((t.amount_ref - floor(t.amount_ref)) * 100) as cents
    from txn_counted as t
    join account as payer on payer.account_id = t.from_account_id
    join account as payee on payee.account_id = t.to_account_id
    where
      t.amount_ref >= $floor
      and t.from_account_id <> t.to_account_id
      and t.mirror_of is null
      and t.own_transfer_id is null
      and not coalesce(payer.is_service, false)
      and not coalesce(payee.is_service, false)
  ),
  odd as (  -- amounts that nobody chooses for being round or a price
    select row_id, booked_on, from_account_id, to_account_id, amount_ref, size
    from transfer
    where cents not in (0, 50, 90, 95, 99)
  ),
  pair as (
    select from_account_id, to_account_id, amount_ref, min(size) as size
    from odd
    group by from_account_id, to_account_id, amount_ref
  ),
  met as (
    select amount_ref, min(size) as size, count(*) as pairs
    from pair
    group by amount_ref
  ),
  density as (  -- how many pairs fall on one cent among amounts within a twentieth of each other
    select size, sum(pairs) as pairs, count(*) as amounts
    from met
    group by size
  ),
  side as (  -- counted only where there are pairs enough for as many payers
    select p.amount_ref, count(distinct p.from_account_id) as payers, count(distinct p.to_account_id) as payees
    from pair as p
    join met as m on m.amount_ref = p.amount_ref
    where m.pairs >= $pairs
    group by p.amount_ref
  ),
  candidate as (
    select
      m.amount_ref, m.pairs, s.payers, s.payees, d.pairs - m.pairs as pairs_near,
      (select count(*) from met) as amounts
    from side as s
    join met as m on m.amount_ref = s.amount_ref
    join density as d on d.size = m.size
    where s.payers >= $pairs and s.payees >= $pairs
  ),
  cited as (
    select o.row_id, o.booked_on, o.amount_ref, row_number() over (partition by o.amount_ref order by o.row_id) as place
    from odd as o
    join candidate as c on c.amount_ref = o.amount_ref
  )
select
  c.amount_ref, c.pairs, c.payers, c.payees, cast(c.pairs_near as bigint) as pairs_near, c.amounts, cited.row_id, cited.booked_on
from candidate as c
join cited on cited.amount_ref = c.amount_ref
where cited.place <= 1000
order by c.amount_ref, cited.row_id
