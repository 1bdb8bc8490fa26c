with
  currency_placed as (  -- amounts are added within one currency; beyond four currencies objects are counted, not added
    select coalesce(currency, '') as currency, row_number() over (order by count(*) desc, coalesce(currency, '')) as position
    from asset
    group by coalesce(currency, '')
  ),
  valued as (
    select
      asset.row_id,
      coalesce(asset_holder.holder, 'unknown') as who,
      asset_holder.holder_name as who_name,
      case when currency_placed.position <= 4 then asset.currency else 'others' end as currency,
      case when currency_placed.position <= 4 then coalesce(asset.value_low, asset.value_central, asset.value_high) end as value_low,
      case when currency_placed.position <= 4 then coalesce(asset.value_central, asset.value_low, asset.value_high) end as value_central,
      case when currency_placed.position <= 4 then coalesce(asset.value_high, asset.value_central, asset.value_low) end as value_high
    from asset
    join currency_placed on currency_placed.currency = coalesce(asset.currency, '')
    left join asset_holder on asset_holder.asset_id = asset.asset_id
  ),
  owner as (
    select who, currency, sum(value_central) as value
    from valued
    group by who, currency
  ),
  placed as (
    select who, currency, row_number() over (partition by currency order by coalesce(value, 0) desc, who) as position
    from owner
  ),
  basis as (
    select
      valued.row_id,
      case when placed.position <= 20 then valued.who else 'others' end as holder,
      case when placed.position <= 20 then valued.who_name end as holder_name,
      valued.currency,
      coalesce(valued.value_low, 0) as value_low,
      coalesce(valued.value_central, 0) as value_central,
      coalesce(valued.value_high, 0) as value_high,
      case when valued.value_central is null then 1 else 0 end as without_value
    from valued
    join placed on placed.who = valued.who and coalesce(placed.currency, '') = coalesce(valued.currency, '')
  ),
  shown as (
    select
      holder, max(holder_name) as holder_name, currency, count(*) as rows, sum(value_low) as value_low, sum(value_central) as value_central,
      sum(value_high) as value_high, sum(without_value) as without_value
    from basis
    group by holder, currency
  )
select * from shown order by value_central desc, holder, currency nulls last
