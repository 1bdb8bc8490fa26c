-- One pass of pairing: rows not paired yet between the same two sources, alike in the way this pass looks at. Two rows of one source are
-- never one operation: the k-th of a kind in one source is the k-th of its kind in the other.
insert into twin
with
  free as (
    select *, $way as way
    from twin_row
    where
      not exists (
        select 1 from twin
        where
          (twin_row.is_later and twin.later_row = twin_row.row_id and twin.earlier_row // 4294967296 = twin_row.earlier)
          or (not twin_row.is_later and twin.earlier_row = twin_row.row_id and twin.later_row // 4294967296 = twin_row.later)
      )
  ),
  counted as (
    select
      *,
      row_number() over (
        partition by listed_under, earlier, later, is_later, booked_on, direction, amount, currency, way
        order by booked_at nulls last, row_id
      ) as ordinal
    from free
    where way is not null
  )
select later.row_id, earlier.row_id
from counted as later
join counted as earlier
  on earlier.listed_under = later.listed_under
  and earlier.earlier = later.earlier
  and earlier.later = later.later
  and earlier.booked_on = later.booked_on
  and earlier.direction = later.direction
  and earlier.amount = later.amount
  and earlier.currency = later.currency
  and earlier.way = later.way
  and earlier.ordinal = later.ordinal
where later.is_later and not earlier.is_later and $holds;
