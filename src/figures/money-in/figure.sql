  basis as (
    select row_id, amount_ref as money
    from movement
    where way = 'in'
  ),
  shown as (
    select coalesce(sum(money), 0) as money, count(*) as rows
    from basis
  )
select * from shown
