with
  counted as (
    select
      row_id,
      booked_on,
      amount_ref as amount,
      method,
      as_text(cast(floor(abs(amount_ref)) as bigint)) as digits
    from txn
    where
      amount_ref is not null and duplicate_of is null and reversal_of is null and exclude_reason is null and mirror_of is null
  ),
  cut as (  -- ten bins a decade, each beginning on a round amount: 1, 1.5, 2, 3 … 9
    select
      row_id,
      booked_on,
      amount,
      method,
      digits,
      case when left(digits, 1) = '1' and length(digits) > 1 and substring(digits, 2, 1) >= '5' then 1 else 0 end as upper_half
    from counted
  ),
  basis as (
    select
      row_id,
      booked_on,
      cast(rpad(left(digits, 1) || case when upper_half = 1 then '5' else '' end, cast(length(digits) as integer), '0') as decimal(18, 2)) as low,
      rpad(left(digits, 1) || case when upper_half = 1 then '5' else '' end, cast(length(digits) as integer), '0') as bin,
      case when method = 'cash' then 1 else 0 end as cash_rows,
      case when method = 'cash' then 0 else 1 end as other_rows,
      case when method = 'cash' then amount else 0 end as cash,
      case when method = 'cash' then 0 else amount end as other
    from cut
  ),
  span as (
    select min(booked_on) as since, max(booked_on) as until from basis
  ),
  of_law as (  -- amounts in force on some day of the rows
    select distinct law.param_id, law.value, law.text_ref
    from legal_parameter as law
    join span on law.in_force_from <= span.until and coalesce(law.in_force_to, span.since) >= span.since
  ),
  shown as (
    select
      bin, min(low) as low, cast(null as varchar) as reference, sum(cash_rows) as cash_rows, sum(other_rows) as other_rows,
      sum(cash) as cash, sum(other) as other, count(*) as rows
    from basis
    group by bin
    union all
    select
      'law:' || param_id || ':' || as_text(value), max(cast(value as decimal(18, 2))), max(text_ref), 0, 0, 0, 0, 0
    from of_law
    group by param_id, value
  )
select * from shown order by low, bin
