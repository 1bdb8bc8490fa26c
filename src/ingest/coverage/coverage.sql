-- One row per account and month of the asked period: what could be seen of it.
insert into ledger.coverage
with
  spanned as (
    select
      proof.proof_id, proof.source, proof.account_id, proof.state, proof.first_on, proof.last_on,
      unit.balances = 0 and coalesce(proof.difference <> 0, false) as is_wholly_broken,
      cast(unnest(generate_series(
        year(proof.first_on) * 12 + month(proof.first_on) - 1,
        year(proof.last_on) * 12 + month(proof.last_on) - 1
      )) as integer) as month
    from ledger.proof
    join proof_unit as unit on unit.proof_id = proof.proof_id
    where proof.first_on is not null
  ),
  broken_month as (
    select distinct proof_id, month from ledger.balance_break
  ),
  -- days that no statement of a file gives, between two of its statements whose balances do not meet
  open_gap as (
    select
      source, account_id,
      cast(unnest(generate_series(
        year(last_before) * 12 + month(last_before) - 1,
        year(first_on) * 12 + month(first_on) - 1
      )) as integer) as month
    from proof_known
    where source = source_before and first_on - last_before > 4 and known_opening <> closing_before
  ),
  judged as (
    select
      spanned.source, spanned.account_id, spanned.month, spanned.first_on, spanned.last_on,
      case
        when broken_month.proof_id is not null then 3
        when spanned.state = 'discrepancy' and is_wholly_broken then 3
        when open_gap.month is not null then 2
        when spanned.state = 'proven' then 1
        when proof_month.added = proof_month.rows then 1
        else 2
      end as rank
    from spanned
    left join broken_month on broken_month.proof_id = spanned.proof_id and broken_month.month = spanned.month
    left join proof_month on proof_month.proof_id = spanned.proof_id and proof_month.month = spanned.month
    left join (select distinct source, account_id, month from open_gap) as open_gap
      on open_gap.source = spanned.source and open_gap.account_id = spanned.account_id and open_gap.month = spanned.month
  ),
  -- the statements of one source follow one another: a month is worth what the worst of them is worth
  source_month as (
    select
      account_id, month, source, max(rank) as rank,
      greatest(min(first_on), make_date(month // 12, month % 12 + 1, 1)) as from_on,
      least(max(last_on), last_day(make_date(month // 12, month % 12 + 1, 1))) as to_on
    from judged
    group by account_id, month, source
  ),
  repeated_row as (
    select distinct account_id, cast(row_id // 4294967296 as integer) as source, cast(year(booked_on) * 12 + month(booked_on) - 1 as integer) as month
    from ledger.txn
    where duplicate_of is not null
  ),
  -- two sources give the same days when they share more than the day on which one ends and the other begins
  given_twice as (
    select one.account_id, one.month, one.source
    from source_month as one
    join source_month as other
      on other.account_id = one.account_id and other.month = one.month and other.source <> one.source
      and other.from_on <= one.to_on and one.from_on <= other.to_on
    left join repeated_row as repeated
      on repeated.account_id = one.account_id and repeated.month = one.month and repeated.source in (one.source, other.source)
    where least(one.to_on, other.to_on) > greatest(one.from_on, other.from_on) or repeated.source is not null
    group by one.account_id, one.month, one.source
  ),
  twice as (
    select account_id, month, count(*) as sources
    from given_twice
    group by account_id, month
  ),
  -- where sources give the same days the better sight counts; where each gives other days, the worse
  statement_month as (
    select
      source_month.account_id, source_month.month, coalesce(any_value(twice.sources), 1) as sources,
      case when any_value(twice.sources) is null then max(rank) else min(rank) end as rank,
      case when any_value(twice.sources) is null then arg_max(source, rank) else arg_min(source, rank) end as source
    from source_month
    left join twice on twice.account_id = source_month.account_id and twice.month = source_month.month
    group by source_month.account_id, source_month.month
  ),
  -- a transfer list spans its own days for every account it names
  transfer_list as (
    select
      cast(row_id // 4294967296 as integer) as source,
      min(booked_on) as first_day,
      max(booked_on) as last_day
    from ledger.txn
    where account_id is null
    group by 1
  ),
  listed_account as (
    select distinct cast(row_id // 4294967296 as integer) as source, from_account_id as account_id
    from ledger.txn
    where account_id is null and from_account_id is not null
    union
    select distinct cast(row_id // 4294967296 as integer), to_account_id
    from ledger.txn
    where account_id is null and to_account_id is not null
  ),
  listed_month as (
    select account_id, month, min(source) as source
    from (
      select
        listed_account.account_id,
        listed_account.source,
        cast(unnest(generate_series(
          year(transfer_list.first_day) * 12 + month(transfer_list.first_day) - 1,
          year(transfer_list.last_day) * 12 + month(transfer_list.last_day) - 1
        )) as integer) as month
      from listed_account
      join transfer_list on transfer_list.source = listed_account.source
    )
    group by account_id, month
  ),
  best_month as (
    select account_id, month, source, sources, case rank when 1 then 'proven' when 2 then 'seen' else 'broken' end as state
    from statement_month
    union all
    select account_id, month, source, 1, 'seen'
    from listed_month
    where not exists (
      select 1 from statement_month where statement_month.account_id = listed_month.account_id and statement_month.month = listed_month.month
    )
  ),
  asked as (
    select min(month) as first_month, max(month) as last_month
    from best_month
  ),
  expected_month as (
    select
      account.account_id,
      cast(unnest(generate_series(
        greatest(asked.first_month, coalesce(year(opened_on) * 12 + month(opened_on) - 1, asked.first_month)),
        least(asked.last_month, coalesce(year(closed_on) * 12 + month(closed_on) - 1, asked.last_month))
      )) as integer) as month
    from ledger.account
    cross join asked
    where
      (coalesce(account.kind, 'unknown') <> 'external' or account.account_id in (select account_id from best_month))
      and asked.first_month is not null
  )
select
  expected_month.account_id,
  expected_month.month,
  coalesce(best_month.state, 'missing'),
  best_month.source,
  coalesce(best_month.sources, 0)
from expected_month
left join best_month on best_month.account_id = expected_month.account_id and best_month.month = expected_month.month
union all
-- rows outside the dates a register gives are still rows
select best_month.account_id, best_month.month, best_month.state, best_month.source, best_month.sources
from best_month
where not exists (
  select 1 from expected_month where expected_month.account_id = best_month.account_id and expected_month.month = best_month.month
);
