  basis as (
    select row_id, amount_ref as money, case when method = 'cash' then amount_ref else 0 end as cash
    from movement
    where way in ('in', 'out')
  ),
  shown as (
    select
      coalesce(sum(cash), 0) as cash,
      coalesce(sum(money), 0) as money,
      ratio_of(sum(cash), sum(money)) as share,
      count(*) as rows
    from basis
  )
select * from shown
