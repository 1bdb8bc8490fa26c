  pair as (
    select from_account, to_account, nobody, sum(amount) as amount, count(*) as rows
    from transfer
    group by from_account, to_account, nobody
  ),
  weighed as (
    select account_id, sum(amount) as amount
    from (
      select from_account as account_id, amount from pair
      union all
      select to_account as account_id, amount from pair
    )
    where account_id > 0
    group by account_id
  ),
  placed as (
    select account_id, row_number() over (order by amount desc, account_id) as place
    from weighed
  ),
  line as (  -- the twelve accounts that weigh most, each under its own name
    select placed.account_id, placed.place, 'account:' || as_text(placed.account_id) as code, account_name.name
    from placed
    join account_name on account_name.account_id = placed.account_id
    where placed.place <= 12
  ),
  pair_placed as (
    select
      pair.from_account,
      pair.to_account,
      pair.nobody,
      pair.amount,
      pair.rows,
      coalesce(paying.place, case when pair.from_account > 0 then 15 when pair.nobody = 'cash' then 13 else 14 end) as payer_place,
      coalesce(receiving.place, case when pair.to_account > 0 then 15 when pair.nobody = 'cash' then 13 else 14 end) as payee_place,
      coalesce(paying.code, case when pair.from_account > 0 then 'others' else pair.nobody end) as payer,
      coalesce(receiving.code, case when pair.to_account > 0 then 'others' else pair.nobody end) as payee,
      paying.name as payer_name,
      receiving.name as payee_name
    from pair
    left join line as paying on paying.account_id = pair.from_account
    left join line as receiving on receiving.account_id = pair.to_account
  ),
  basis as (
    select
      transfer.row_id, transfer.amount, pair_placed.payer_place, pair_placed.payee_place, pair_placed.payer, pair_placed.payee,
      pair_placed.payer_name, pair_placed.payee_name, transfer.from_account, transfer.to_account
    from transfer
    join pair_placed
      on pair_placed.from_account = transfer.from_account
      and pair_placed.to_account = transfer.to_account
      and pair_placed.nobody = transfer.nobody
  ),
  shown as (  -- of pairs already added up: the rows are gone through once
    select
      payer,
      payee,
      min(payer_place) as payer_place,
      min(payee_place) as payee_place,
      min(payer_name) as payer_name,
      min(payee_name) as payee_name,
      sum(amount) as amount,
      cast(sum(rows) as bigint) as rows,
      count(distinct from_account * 4294967296 + to_account) as pairs
    from pair_placed
    group by payer, payee
  )
select * from shown order by payer_place, payee_place
