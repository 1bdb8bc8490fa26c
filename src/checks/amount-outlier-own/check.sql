with
  operation as (
    select
      row_id, booked_on, account_id, direction, method, concat(account_id, ' ', direction, ' ', method) as habit, amount_ref,
      ln(cast(amount_ref as double)) as size
    from txn_counted
    where account_id is not null and amount_ref > 0 and own_transfer_id is null
  ),
  centred as (
    select habit, median_of(size) as centre, count(*) as operations
    from operation
    group by habit
    having count(*) >= $operations
  ),
  distant as (
    select o.habit, median_of(abs(o.size - c.centre)) as deviation
    from operation as o
    join centred as c on c.habit = o.habit
    group by o.habit
  ),
  bounded as (  -- nearly equal amounts would make every other infinite: the scale has a floor
    select c.habit, c.operations, c.centre + $scales * greatest(1.4826 * d.deviation, $floor) as most
    from centred as c
    join distant as d on d.habit = c.habit
  ),
  held as (
    select
      o.account_id, o.direction, o.method, o.habit, b.operations, o.booked_on, o.amount_ref,
      case when o.size > b.most and o.amount_ref >= $material then o.row_id end as outlier
    from operation as o
    join bounded as b on b.habit = o.habit
  ),
  findings as (
    select
      as_text(account_id) as subject,
      min(booked_on) as since,
      max(booked_on) as until,
      collect_rows(outlier) as evidence,
      direction,
      method,
      count(outlier) as outliers,
      operations,
      max(amount_ref) as largest,
      cast(median_of(amount_ref) as decimal(18, 2)) as usual,
      cast(sum(case when outlier is not null then amount_ref else 0 end) as decimal(18, 2)) as total
    from held
    group by account_id, direction, method, habit, operations
    having count(outlier) > 0
  )
select subject, since, until, evidence, direction, method, outliers, operations, largest, usual, total
from findings
order by total desc, subject, direction, method nulls last
