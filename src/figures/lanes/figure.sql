with
  transfer as (
    select
      row_id,
      booked_on,
      amount_ref as amount,
      coalesce(from_account_id, 0) as from_account,
      coalesce(to_account_id, 0) as to_account,
      case when method = 'cash' then 'cash' else 'unknown' end as nobody
    from txn
    where
      amount_ref is not null and duplicate_of is null and reversal_of is null and exclude_reason is null and mirror_of is null
  ),
  span as (
    select
      day_number(min(booked_on)) as first, day_number(max(booked_on)) as last,
      greatest(1, (day_number(max(booked_on)) - day_number(min(booked_on)) + 120) // 120) as width
    from transfer
  ),
  end_of_account as (
    select account_id, who, who_name from account_name
  ),
  pair as (
    select
      transfer.from_account, transfer.to_account, transfer.nobody,
      coalesce(paying.who, transfer.nobody) as payer, paying.who_name as payer_name,
      coalesce(receiving.who, transfer.nobody) as payee, receiving.who_name as payee_name,
      sum(transfer.amount) as amount
    from transfer
    left join end_of_account as paying on paying.account_id = transfer.from_account
    left join end_of_account as receiving on receiving.account_id = transfer.to_account
    group by
      transfer.from_account, transfer.to_account, transfer.nobody, coalesce(paying.who, transfer.nobody), paying.who_name,
      coalesce(receiving.who, transfer.nobody), receiving.who_name
  ),
  weighed as (
    select who, sum(amount) as amount
    from (
      select payer as who, amount from pair where payer <> payee
      union all
      select payee as who, amount from pair where payer <> payee
    )
    where who not in ('cash', 'unknown')
    group by who
  ),
  lane as (  -- the ten names that weigh most
    select who, place
    from (select who, row_number() over (order by amount desc, who) as place from weighed)
    where place <= 10
  ),
  laned as (
    select
      pair.from_account, pair.to_account, pair.nobody,
      case when paying.who is not null or pair.payer in ('cash', 'unknown') then pair.payer else 'others' end as payer,
      case when paying.who is not null then pair.payer_name end as payer_name,
      case when receiving.who is not null or pair.payee in ('cash', 'unknown') then pair.payee else 'others' end as payee,
      case when receiving.who is not null then pair.payee_name end as payee_name,
      coalesce(paying.place, case when pair.payer = 'cash' then 11 when pair.payer = 'unknown' then 12 else 13 end) as payer_place,
      coalesce(receiving.place, case when pair.payee = 'cash' then 11 when pair.payee = 'unknown' then 12 else 13 end) as payee_place
    from pair
    left join lane as paying on paying.who = pair.payer
    left join lane as receiving on receiving.who = pair.payee
    where pair.payer <> pair.payee
  ),
  step as (
    select
      transfer.row_id, transfer.amount,
      span.first + (day_number(transfer.booked_on) - span.first) // span.width * span.width as slot,
      laned.payer, laned.payer_name, laned.payee, laned.payee_name, laned.payer_place, laned.payee_place
    from transfer
    join laned
      on laned.from_account = transfer.from_account and laned.to_account = transfer.to_account and laned.nobody = transfer.nobody
    join span on span.last >= day_number(transfer.booked_on)
  ),
  arrow as (
    select slot, payer, payee, sum(amount) as amount
    from step
    group by slot, payer, payee
  ),
  drawn as (  -- the four hundred largest between lanes are arrows; the rest is one sum a step
    select slot, payer, payee, row_number() over (order by amount desc, slot, payer, payee) as place
    from arrow
    where payer <> payee and payer <> 'others' and payee <> 'others'
  ),
  moved as (
    select
      step.row_id, step.slot, step.amount,
      case when drawn.place <= 400 then step.payer else 'restOfFlows' end as payer,
      case when drawn.place <= 400 then step.payer_name end as payer_name,
      case when drawn.place <= 400 then step.payee else 'restOfFlows' end as payee,
      case when drawn.place <= 400 then step.payee_name end as payee_name,
      case when drawn.place <= 400 then step.payer_place else 14 end as payer_place,
      case when drawn.place <= 400 then step.payee_place else 14 end as payee_place
    from step
    left join drawn on drawn.slot = step.slot and drawn.payer = step.payer and drawn.payee = step.payee
  ),
  seizure as (  -- what was seized while the money moved, or in the year after
    select
      asset.row_id, span.first + (day_number(asset.seized_on) - span.first) // span.width * span.width as slot
    from asset
    join span on day_number(asset.seized_on) between span.first and span.last + 366
  ),
  basis as (
    select row_id, slot, amount, payer, payer_name, payee, payee_name, payer_place, payee_place from moved
    union all
    select row_id, slot, 0, 'seizure', null, 'seizure', null, 15, 15 from seizure
  ),
  shown as (
    select
      slot,
      payer,
      payee,
      min(date '1970-01-01' + cast(slot as integer)) as since,
      (select max(width) from span) as width,
      min(payer_name) as payer_name,
      min(payee_name) as payee_name,
      min(payer_place) as payer_place,
      min(payee_place) as payee_place,
      sum(amount) as amount,
      count(*) as rows
    from basis
    group by slot, payer, payee
  )
select * from shown order by slot, payer_place, payee_place
