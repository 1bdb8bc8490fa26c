-- Rows of the units of proof_turn, month by month, each held against the balance printed before it. The balance less what the rows so far
-- have moved stays the same from row to row; where it changes, the rows do not add up to what is printed.
create or replace temp table $into as
with
  in_turn as (
    select
      entry.row_id, entry.booked_on, entry.signed, entry.balance_after, unit.proof_id, unit.opening,
      row_number() over each_unit as turn,
      sum(entry.signed) over each_unit as moved
    from proof_entry as entry
    left join proof_placed as placed on placed.row_id = entry.row_id
    join proof_unit as unit
      on unit.source = entry.source and unit.account_id = entry.account_id and unit.currency = entry.currency and unit.part = coalesce(placed.part, 0)
    join proof_turn as turned on turned.proof_id = unit.proof_id
    window each_unit as (
      partition by unit.proof_id
      order by
        case when turned.by_day then entry.booked_on else null end,
        case when turned.downwards then -entry.row_id else entry.row_id end
      rows unbounded preceding
    )
  ),
  held as (
    select
      *,
      balance_after - moved as stands_at,
      coalesce(
        last_value(balance_after - moved ignore nulls) over (partition by proof_id order by turn rows between unbounded preceding and 1 preceding),
        opening
      ) as stood_at
    from in_turn
  ),
  judged as (
    select *, stands_at is not null and coalesce(stands_at <> stood_at, false) as breaks
    from held
  ),
  -- a row without a balance follows the next row that has one; the first row of a statement has nothing to be held against
  settled as (
    select
      *,
      (stood_at is not null or (turn = 1 and stands_at is not null))
      and coalesce(
        not first_value(case when stands_at is null then null else breaks end ignore nulls)
          over (partition by proof_id order by turn rows between current row and unbounded following),
        false
      ) as adds_up
    from judged
  )
select
  proof_id,
  cast(year(booked_on) * 12 + month(booked_on) - 1 as integer) as month,
  count(*) as rows,
  count(*) filter (where adds_up) as added,
  count(*) filter (where breaks) as breaks,
  min(turn) filter (where breaks) as break_turn,
  arg_min(row_id, turn) filter (where breaks) as breaking_row,
  arg_min(stood_at + moved, turn) filter (where breaks) as expected,
  arg_min(balance_after, turn) filter (where breaks) as printed,
  min(turn) filter (where stands_at is not null) as first_known,
  arg_min(stands_at, turn) filter (where stands_at is not null) as first_stands_at,
  max(turn) filter (where stands_at is not null) as last_known,
  arg_max(stands_at, turn) filter (where stands_at is not null) as last_stands_at
from settled
group by all;
