  account_pair as (
    select
      from_account, to_account, nobody, sum(amount) as amount, count(*) as rows, min(booked_on) as first_on, max(booked_on) as last_on
    from transfer
    group by from_account, to_account, nobody
  ),
  named_pair as (
    select
      account_pair.from_account,
      account_pair.to_account,
      account_pair.nobody,
      account_pair.amount,
      account_pair.rows,
      account_pair.first_on,
      account_pair.last_on,
      coalesce(paying.who, account_pair.nobody) as payer,
      paying.who_name as payer_name,
      coalesce(receiving.who, account_pair.nobody) as payee,
      receiving.who_name as payee_name
    from account_pair
    left join account_name as paying on paying.account_id = account_pair.from_account
    left join account_name as receiving on receiving.account_id = account_pair.to_account
  ),
  flow as (
    select payer, payee, max(payer_name) as payer_name, max(payee_name) as payee_name, sum(amount) as amount
    from named_pair
    where payer <> payee
    group by payer, payee
  ),
  placed as (
    select payer, payee, payer_name, payee_name, row_number() over (order by amount desc, payer, payee) as place
    from flow
  ),
  pair_placed as (
    select
      named_pair.from_account,
      named_pair.to_account,
      named_pair.nobody,
      named_pair.amount,
      named_pair.rows,
      named_pair.first_on,
      named_pair.last_on,
      placed.place as flow,
      case when placed.place <= 60 then placed.place else 61 end as place,
      case when placed.place <= 60 then placed.payer else 'others' end as payer,
      case when placed.place <= 60 then placed.payer_name end as payer_name,
      case when placed.place <= 60 then placed.payee else 'others' end as payee,
      case when placed.place <= 60 then placed.payee_name end as payee_name
    from named_pair
    join placed on placed.payer = named_pair.payer and placed.payee = named_pair.payee
  ),
  basis as (
    select
      transfer.row_id, transfer.booked_on, transfer.amount, pair_placed.flow, pair_placed.place, pair_placed.payer, pair_placed.payer_name,
      pair_placed.payee, pair_placed.payee_name
    from transfer
    join pair_placed
      on pair_placed.from_account = transfer.from_account
      and pair_placed.to_account = transfer.to_account
      and pair_placed.nobody = transfer.nobody
  ),
  shown as (  -- of pairs already added up: the rows are gone through once
    select
      place,
      min(payer) as payer,
      min(payer_name) as payer_name,
      min(payee) as payee,
      min(payee_name) as payee_name,
      sum(amount) as amount,
      cast(sum(rows) as bigint) as rows,
      min(first_on) as first_on,
      max(last_on) as last_on,
      count(distinct flow) as flows
    from pair_placed
    group by place
  )
select * from shown order by place
