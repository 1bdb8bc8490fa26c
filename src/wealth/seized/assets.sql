with
  day_of_value as (
    select asset_id, coalesce(value_on, state_on, seized_on, acquired_on, date '9999-12-31') as priced_on
    from asset_as_written as asset
  ),
  quoted as (  -- the last rate between euro and the asset's currency on the day of its value
    select
      asset.asset_id, rate.base_currency, cast(rate.value as double) as rate,
      row_number() over (partition by asset.asset_id order by rate.on_date desc, rate.rate_id) as place
    from asset_as_written as asset
    join day_of_value on day_of_value.asset_id = asset.asset_id
    join rate
      on rate.on_date <= day_of_value.priced_on
      and (
        (rate.base_currency = 'EUR' and rate.quote_currency = asset.currency)
        or (rate.quote_currency = 'EUR' and rate.base_currency = asset.currency)
      )
    where asset.currency <> 'EUR'
  )
select
  asset.asset_id, asset.row_id, asset.object_id, asset.seal_no, asset.kind, asset.category_raw, asset.description, asset.identifier,
  asset.place, asset.surface_m2, asset.acquired_on, asset.price, asset.paid_method, asset.currency, asset.disposed_on, asset.disposal_price,
  asset.seized_on, asset.state, asset.state_on, asset.value_low, asset.value_central, asset.value_high, asset.value_raw, asset.value_on,
  asset.value_method, asset.value_source, asset.legal_basis, asset.agrasc_category, asset.denominations, asset.quantity, asset.unit_price,
  asset.debt, asset.third_party_name, asset.third_party_share, asset.note, quoted.base_currency as rate_base, quoted.rate
from asset_as_written as asset
left join quoted on quoted.asset_id = asset.asset_id and quoted.place = 1
order by asset.asset_id
