-- One row per account and month of the asked period: what could be seen of it.
insert into ledger.coverage
with
  statement_row as (
    select
      txn.row_id,
      cast(txn.row_id // 4294967296 as integer) as source,
      account_id,
      booked_on,
      cast(year(booked_on) * 12 + month(booked_on) - 1 as integer) as month,
      case when direction = 'credit' then amount else -amount end - coalesce(extra.fee, 0) as signed,
      balance_after
    from ledger.txn
    left join ingest_extra as extra on extra.row_id = txn.row_id
    where account_id is not null
  ),
  -- a file lists an account's rows from the oldest or from the newest
  listing as (
    select source, account_id, coalesce(sum(sign(row_id - before)*sign(date_diff('day', booked_before, booked_on))), 0) >= 0 as oldest_first
    from (
      select
        *,
        lag(row_id) over each_listing as before,
        lag(booked_on) over each_listing as booked_before
      from statement_row
      window each_listing as (partition by source, account_id order by row_id)
    )
    group by source, account_id
  ),
  in_turn as (
    select
      statement_row.*,
      row_number() over (
        partition by statement_row.source, statement_row.account_id
        order by case when listing.oldest_first then statement_row.row_id else -statement_row.row_id end
      ) as turn
    from statement_row
    join listing on listing.source = statement_row.source and listing.account_id = statement_row.account_id
  ),
  -- balance before + this row = balance after; the first row of a statement has nothing to be held against
  judged_row as (
    select
      *,
      lag(balance_after) over (partition by source, account_id order by turn) as balance_before,
      case
        when balance_after is null then null
        when turn = 1 then true
        when lag(balance_after) over (partition by source, account_id order by turn) is null then null
        else lag(balance_after) over (partition by source, account_id order by turn) + signed = balance_after
      end as adds_up
    from in_turn
  ),
  statement as (
    select
      judged_row.source,
      judged_row.account_id,
      least(min(judged_row.booked_on), any_value(source.period_from)) as first_day,
      greatest(max(judged_row.booked_on), any_value(source.period_to)) as last_day,
      bool_and(coalesce(adds_up, false)) as is_proven
    from judged_row
    join ledger.source on source.source = judged_row.source
    group by judged_row.source, judged_row.account_id
  ),
  judged_month as (
    select
      source, account_id, month,
      bool_or(not coalesce(adds_up, true)) as is_broken,
      bool_and(coalesce(adds_up, false)) as is_proven
    from judged_row
    group by source, account_id, month
  ),
  spanned_month as (
    select
      source, account_id, is_proven,
      unnest(generate_series(
        year(first_day) * 12 + month(first_day) - 1,
        year(last_day) * 12 + month(last_day) - 1
      )) as month
    from statement
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
  seen_month as (
    select
      spanned_month.account_id,
      cast(spanned_month.month as integer) as month,
      spanned_month.source,
      case
        when judged_month.is_broken then 'broken'
        when coalesce(judged_month.is_proven, spanned_month.is_proven) then 'proven'
        else 'seen'
      end as state
    from spanned_month
    left join judged_month
      on judged_month.source = spanned_month.source
      and judged_month.account_id = spanned_month.account_id
      and judged_month.month = spanned_month.month
    union all
    select
      listed_account.account_id,
      cast(unnest(generate_series(
        year(transfer_list.first_day) * 12 + month(transfer_list.first_day) - 1,
        year(transfer_list.last_day) * 12 + month(transfer_list.last_day) - 1
      )) as integer),
      listed_account.source,
      'seen'
    from listed_account
    join transfer_list on transfer_list.source = listed_account.source
  ),
  -- two sources may span one month: the better sight counts
  best_month as (
    select account_id, month, arg_min(source, rank) as source, arg_min(state, rank) as state
    from (
      select *, case state when 'proven' then 1 when 'seen' then 2 else 3 end as rank
      from seen_month
    )
    group by account_id, month
  ),
  asked as (
    select min(month) as first_month, max(month) as last_month
    from best_month
  ),
  expected_month as (
    select
      account.account_id,
      unnest(generate_series(
        greatest(asked.first_month, coalesce(year(opened_on) * 12 + month(opened_on) - 1, asked.first_month)),
        least(asked.last_month, coalesce(year(closed_on) * 12 + month(closed_on) - 1, asked.last_month))
      )) as month
    from ledger.account
    cross join asked
    where
      (coalesce(account.kind, 'unknown') <> 'external' or account.account_id in (select account_id from best_month))
      and asked.first_month is not null
  )
select
  expected_month.account_id,
  cast(expected_month.month as integer),
  coalesce(best_month.state, 'missing'),
  best_month.source
from expected_month
left join best_month on best_month.account_id = expected_month.account_id and best_month.month = expected_month.month
union all
-- rows outside the dates a register gives are still rows
select best_month.account_id, best_month.month, best_month.state, best_month.source
from best_month
where not exists (
  select 1 from expected_month where expected_month.account_id = best_month.account_id and expected_month.month = best_month.month
)
