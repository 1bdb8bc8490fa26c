  basis as (
    select
      row_id,
      method,
      case when way = 'in' then amount_ref else 0 end as money_in,
      case when way = 'out' then amount_ref else 0 end as money_out
    from movement
    where way in ('in', 'out')
  ),
  shown as (
    select method, sum(money_in) as money_in, sum(money_out) as money_out, count(*) as rows
    from basis
    group by method
  )
select * from shown order by method
