  dealing as (  -- a movement and who is outside it; cash is dealt with nobody known
    select
      movement.row_id,
      coalesce(account_name.who, 'unknown') as who,
      account_name.who_name,
      case when movement.way = 'in' then movement.amount_ref else 0 end as money_in,
      case when movement.way = 'out' then movement.amount_ref else 0 end as money_out
    from movement
    left join account_name on account_name.account_id = movement.outside_account_id
    where movement.way in ('in', 'out') and movement.method <> 'cash'
  ),
  counterparty as (
    select who, max(who_name) as who_name, sum(money_in) + sum(money_out) as money
    from dealing
    where who <> 'unknown'
    group by who
  ),
  placed as (
    select who, who_name, row_number() over (order by money desc, who) as place
    from counterparty
  ),
  basis as (
    select
      dealing.row_id,
      dealing.who,
      case when dealing.who = 'unknown' or placed.place <= 20 then dealing.who else 'others' end as counterparty,
      case when placed.place <= 20 then placed.who_name end as counterparty_name,
      coalesce(case when placed.place <= 20 then placed.place end, case when dealing.who = 'unknown' then 22 else 21 end) as place,
      dealing.money_in,
      dealing.money_out
    from dealing
    left join placed on placed.who = dealing.who
  ),
  shown as (
    select
      counterparty,
      max(counterparty_name) as counterparty_name,
      min(place) as place,
      sum(money_in) as money_in,
      sum(money_out) as money_out,
      count(*) as rows,
      count(distinct who) as counterparties
    from basis
    group by counterparty
  )
select * from shown order by place
