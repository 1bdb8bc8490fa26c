  span as (
    select
      day_number(min(booked_on)) as first, day_number(max(booked_on)) as last,
      greatest(1, (day_number(max(booked_on)) - day_number(min(booked_on)) + 120) // 120) as width
    from transfer
  ),
  slotted as (
    select
      transfer.row_id, transfer.amount, transfer.from_account, transfer.to_account, transfer.nobody,
      span.first + (day_number(transfer.booked_on) - span.first) // span.width * span.width as slot
    from transfer
    join span on span.last >= day_number(transfer.booked_on)
  ),
  gathered as (  -- the rows are gone through once: what follows is of sums
    select slot, from_account, to_account, nobody, sum(amount) as amount, count(*) as rows
    from slotted
    group by slot, from_account, to_account, nobody
  ),
  account_pair as (
    select from_account, to_account, nobody, sum(amount) as amount
    from gathered
    group by from_account, to_account, nobody
  ),
  pair as (
    select
      account_pair.from_account, account_pair.to_account, account_pair.nobody, account_pair.amount,
      coalesce(paying.who, account_pair.nobody) as payer, paying.who_name as payer_name,
      coalesce(receiving.who, account_pair.nobody) as payee, receiving.who_name as payee_name
    from account_pair
    left join account_name as paying on paying.account_id = account_pair.from_account
    left join account_name as receiving on receiving.account_id = account_pair.to_account
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
      gathered.slot, gathered.from_account, gathered.to_account, gathered.nobody, gathered.amount, gathered.rows,
      laned.payer, laned.payer_name, laned.payee, laned.payee_name, laned.payer_place, laned.payee_place
    from gathered
    join laned
      on laned.from_account = gathered.from_account and laned.to_account = gathered.to_account and laned.nobody = gathered.nobody
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
      step.slot, step.from_account, step.to_account, step.nobody, step.amount, step.rows,
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
    select
      slotted.row_id, slotted.slot, slotted.amount, moved.payer, moved.payer_name, moved.payee, moved.payee_name, moved.payer_place,
      moved.payee_place
    from slotted
    join moved
      on moved.slot = slotted.slot
      and moved.from_account = slotted.from_account
      and moved.to_account = slotted.to_account
      and moved.nobody = slotted.nobody
    union all
    select row_id, slot, 0, 'seizure', null, 'seizure', null, 15, 15 from seizure
  ),
  summed as (
    select slot, amount, rows, payer, payer_name, payee, payee_name, payer_place, payee_place from moved
    union all
    select slot, 0, 1, 'seizure', null, 'seizure', null, 15, 15 from seizure
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
      cast(sum(rows) as bigint) as rows
    from summed
    group by slot, payer, payee
  )
select * from shown order by slot, payer_place, payee_place
