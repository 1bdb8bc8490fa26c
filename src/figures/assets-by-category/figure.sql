with
  currency_placed as (  -- amounts are added within one currency; beyond four currencies objects are counted, not added
    select coalesce(currency, '') as currency, row_number() over (order by count(*) desc, coalesce(currency, '')) as position
    from asset
    group by coalesce(currency, '')
  ),
  valued as (
    select
      asset.row_id,
      coalesce(asset.kind, 'other') as kind,
      case when currency_placed.position <= 4 then asset.currency else 'others' end as currency,
      case when currency_placed.position <= 4 then coalesce(asset.value_low, asset.value_central, asset.value_high) end as value_low,
      case when currency_placed.position <= 4 then coalesce(asset.value_central, asset.value_low, asset.value_high) end as value_central,
      case when currency_placed.position <= 4 then coalesce(asset.value_high, asset.value_central, asset.value_low) end as value_high
    from asset
    join currency_placed on currency_placed.currency = coalesce(asset.currency, '')
  ),
  basis as (
    select
      row_id, kind, currency,
      coalesce(value_low, 0) as value_low, coalesce(value_central, 0) as value_central, coalesce(value_high, 0) as value_high,
      case when value_central is null then 1 else 0 end as without_value
    from valued
  ),
  shown as (
    select
      kind, currency, count(*) as rows, sum(value_low) as value_low, sum(value_central) as value_central, sum(value_high) as value_high,
      sum(without_value) as without_value
    from basis
    group by kind, currency
  )
select * from shown order by value_central desc, kind, currency nulls last
