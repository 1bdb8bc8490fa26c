with
  placed as (
    select
      asset_id,
      row_number() over (order by coalesce(value_central, value_high, value_low, price) desc nulls last, row_id) as position
    from asset
  ),
  basis as (  -- the first 5000 objects by value, one line each; the rest are counted in one line, without values
    select
      asset.row_id,
      asset.asset_id as asset,
      placed.position,
      asset.seal_no as seal,
      coalesce(asset.kind, 'other') as kind,
      coalesce(asset.description, asset.category_raw) as description,
      asset.identifier,
      asset_holder.holder_name as holder,
      asset.value_low,
      asset.value_central,
      asset.value_high,
      asset.price,
      asset.currency,
      asset.acquired_on,
      asset.seized_on,
      asset.place as found_at,
      asset.state
    from asset
    join placed on placed.asset_id = asset.asset_id
    left join asset_holder on asset_holder.asset_id = asset.asset_id
    where placed.position <= 5000
    union all
    select
      asset.row_id, null, 5001, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    from asset
    join placed on placed.asset_id = asset.asset_id
    where placed.position > 5000
  ),
  shown as (
    select
      asset, position, max(seal) as seal, max(kind) as kind, max(description) as description, max(identifier) as identifier, max(holder) as holder,
      sum(value_low) as value_low, sum(value_central) as value_central, sum(value_high) as value_high, sum(price) as price,
      max(currency) as currency, max(acquired_on) as acquired_on, max(seized_on) as seized_on, max(found_at) as found_at, max(state) as state,
      count(*) as rows
    from basis
    group by asset, position
  )
select * from shown order by position
