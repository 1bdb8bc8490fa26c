create or replace temp table proof_known as
with
  run as (
    select
      proof_id,
      sum(added) as added,
      sum(breaks) as breaks,
      arg_min(first_stands_at, first_known) as first_stands_at,
      max(last_known) as last_known,
      arg_max(last_stands_at, last_known) as last_stands_at,
      arg_min(breaking_row, break_turn) as breaking_row
    from proof_month
    group by proof_id
  ),
  printed as (
    select
      unit.*,
      coalesce(run.added, 0) as added,
      coalesce(run.breaks, 0) as breaks,
      run.breaking_row as run_breaking_row,
      coalesce(unit.opening, run.first_stands_at) as known_opening,
      coalesce(unit.closing, case when run.last_known = unit.rows then run.last_stands_at + unit.inflow - unit.outflow else null end) as known_closing,
      run.last_stands_at + unit.inflow - unit.outflow as run_closing
    from proof_unit as unit
    left join run on run.proof_id = unit.proof_id
  ),
  -- the statement before it ends where this one opens
  followed as (
    select
      *,
      lag(known_closing) over earlier as closing_before,
      lag(last_on) over earlier as last_before,
      lag(basis) over earlier as basis_before,
      lag(source) over earlier as source_before
    from printed
    window earlier as (partition by account_id, currency order by first_on, last_on, source, part)
  )
select
  *,
  coalesce(known_opening, closing_before) as from_balance,
  known_opening is null and closing_before is not null as is_carried,
  known_opening is null and closing_before is not null and last_before + 1 = first_on as is_carried_firmly,
  -- both sides are stated by the bank and no day lies between them, weekends and a holiday aside
  known_opening is not null and closing_before is not null and basis is not null and basis_before is not null
    and first_on - last_before between 0 and 4 and (first_on > last_before or source = source_before) and known_opening <> closing_before as parts_ways
from followed;

insert into ledger.balance_break
with
  closing_break as (
    select
      proof_id, account_id, last_on, balance_row, closing,
      cast(coalesce(run_closing, from_balance + inflow - outflow) as decimal(18, 2)) as expected
    from proof_known
    where closing is not null and coalesce(run_closing, from_balance + inflow - outflow) <> closing and is_firm and (not is_carried or is_carried_firmly)
  )
select proof_month.proof_id, account_id, month, breaking_row, cast(expected as decimal(18, 2)), printed, cast(printed - expected as decimal(18, 2))
from proof_month
join proof_unit on proof_unit.proof_id = proof_month.proof_id
where proof_month.breaks > 0
union all
select
  proof_id, account_id, year(last_on) * 12 + month(last_on) - 1, balance_row, expected, closing, closing - expected
from closing_break
where balance_row is not null
union all
select
  proof_id, account_id, year(first_on) * 12 + month(first_on) - 1, balance_row, closing_before, known_opening, known_opening - closing_before
from proof_known
where parts_ways and balance_row is not null;

insert into ledger.proof
with
  -- a balance that may be of other days proves where it fits, and is not held against the rows where it does not
  fitted as (
    select
      *,
      coalesce(known_closing = from_balance + inflow - outflow, false) as fits,
      proof_id in (select proof_id from ledger.balance_break) as is_broken
    from proof_known
  ),
  summed as (
    select
      *,
      cast(case when fits or not is_carried or is_carried_firmly then from_balance else null end as decimal(18, 2)) as said_opening,
      cast(case when fits or closing is null or is_firm then known_closing else null end as decimal(18, 2)) as said_closing
    from fitted
  )
select
  proof_id, account_id, source, nullif(currency, ''), balance_row, first_row, last_row, first_on, last_on,
  case
    when is_carried and said_opening is not null then 'carried'
    when basis is not null then basis
    when balances > 0 then 'running'
    else 'none'
  end,
  said_opening, inflow, outflow, said_opening + inflow - outflow, said_closing, said_closing - (said_opening + inflow - outflow),
  case
    when is_broken then 'discrepancy'
    when fits and (balances = 0 or added = rows or closing is not null) then 'proven'
    else 'unknown'
  end,
  coalesce(run_breaking_row, (select arg_min(breaking_row, month) from ledger.balance_break where balance_break.proof_id = summed.proof_id))
from summed;
