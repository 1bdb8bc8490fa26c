with
  node_of_account as (select account_id, cast(the_node as bigint) as node from account_name),
  transfer as (
    select row_id, booked_on, amount_ref as amount, from_account_id as from_account, to_account_id as to_account
    from txn
    where
      amount_ref is not null and duplicate_of is null and reversal_of is null and exclude_reason is null and mirror_of is null
      and from_account_id is not null and to_account_id is not null
  ),
  account_month as (
    select
      from_account, to_account, coalesce(month_of(booked_on), 0) as month, sum(amount) as amount, count(*) as rows,
      min(booked_on) as first_on, max(booked_on) as last_on
    from transfer
    group by from_account, to_account, coalesce(month_of(booked_on), 0)
  ),
  account_pair as (select distinct from_account, to_account from account_month),
  pair as (  -- both ways under one name, the smaller number first
    select
      account_pair.from_account, account_pair.to_account,
      least(paying.node, receiving.node) as one, greatest(paying.node, receiving.node) as other,
      paying.node < receiving.node as is_forth
    from account_pair
    join node_of_account as paying on paying.account_id = account_pair.from_account
    join node_of_account as receiving on receiving.account_id = account_pair.to_account
    where paying.node <> receiving.node
  ),
  basis as (
    select transfer.row_id, pair.one, pair.other
    from transfer
    join pair on pair.from_account = transfer.from_account and pair.to_account = transfer.to_account
  ),
  shown as (
    select
      pair.one,
      pair.other,
      account_month.month,
      cast(cast(sum(case when pair.is_forth then account_month.amount else 0 end) * 100 as bigint) as double) as forth,
      cast(cast(sum(case when pair.is_forth then 0 else account_month.amount end) * 100 as bigint) as double) as back,
      cast(sum(case when pair.is_forth then account_month.rows else 0 end) as double) as forth_rows,
      cast(sum(case when pair.is_forth then 0 else account_month.rows end) as double) as back_rows,
      day_number(min(account_month.first_on)) as first_on,
      day_number(max(account_month.last_on)) as last_on
    from account_month
    join pair on pair.from_account = account_month.from_account and pair.to_account = account_month.to_account
    group by pair.one, pair.other, account_month.month
  )
select * from shown order by one, other, month
