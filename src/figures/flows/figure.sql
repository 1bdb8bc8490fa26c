with
  transfer as (
    select
      txn.row_id,
      txn.booked_on,
      txn.amount_ref,
      coalesce(paying.who, case when txn.method = 'cash' then 'cash' else 'unknown' end) as payer,
      paying.who_name as payer_name,
      coalesce(receiving.who, case when txn.method = 'cash' then 'cash' else 'unknown' end) as payee,
      receiving.who_name as payee_name
    from txn
    left join account_name as paying on paying.account_id = txn.from_account_id
    left join account_name as receiving on receiving.account_id = txn.to_account_id
    where
      txn.amount_ref is not null
      and txn.duplicate_of is null
      and txn.reversal_of is null
      and txn.exclude_reason is null
      and txn.mirror_of is null
  ),
  flow as (
    select payer, payee, sum(amount_ref) as amount
    from transfer
    where payer <> payee
    group by payer, payee
  ),
  placed as (
    select payer, payee, row_number() over (order by amount desc, payer, payee) as place
    from flow
  ),
  basis as (
    select
      transfer.row_id,
      transfer.booked_on,
      placed.place as flow,
      case when placed.place <= 60 then placed.place else 61 end as place,
      case when placed.place <= 60 then transfer.payer else 'others' end as payer,
      case when placed.place <= 60 then transfer.payer_name end as payer_name,
      case when placed.place <= 60 then transfer.payee else 'others' end as payee,
      case when placed.place <= 60 then transfer.payee_name end as payee_name,
      transfer.amount_ref as amount
    from transfer
    join placed on placed.payer = transfer.payer and placed.payee = transfer.payee
  ),
  shown as (
    select
      place,
      payer,
      max(payer_name) as payer_name,
      payee,
      max(payee_name) as payee_name,
      sum(amount) as amount,
      count(*) as rows,
      min(booked_on) as first_on,
      max(booked_on) as last_on,
      count(distinct flow) as flows
    from basis
    group by place, payer, payee
  )
select * from shown order by place
