with
  described as (
    select
      asset_id, row_id, acquired_on, price, surface_m2, commune_code, upper(trim(cadastral_section)) as section,
      concat(' ', description, ' ', category_raw, ' ', agrasc_category, ' ') as words
    from asset
    where kind = 'real_estate'
  ),
  told as (
    select
      asset_id,
      case when text_like(words, '%appartement%') or text_like(words, '%apartment%') or text_like(words, '% flat %')
        or text_like(words, '%apartamento%') or text_like(words, '% piso %') or text_like(words, '% studio %') then 1 else 0 end as is_flat,
      case when text_like(words, '%maison%') or text_like(words, '% house %') or text_like(words, '%villa%')
        or text_like(words, '%pavillon%') or text_like(words, '% casa %') then 1 else 0 end as is_house,
      case when text_like(words, '%local commercial%') or text_like(words, '%commerce%') or text_like(words, '%bureau%')
        or text_like(words, '%office%') or text_like(words, '%oficina%') or text_like(words, '%shop%') then 1 else 0 end as is_trade
    from described
  ),
  property as (  -- whatever is needed to compare, or nothing to compare with
    select
      d.asset_id, d.row_id, d.acquired_on, d.price, d.surface_m2, d.commune_code, d.section,
      case when told.is_flat = 1 then 'apartment' when told.is_house = 1 then 'house' else 'commercial' end as kind
    from described as d
    join told on told.asset_id = d.asset_id
    join asset as a on a.asset_id = d.asset_id
    where
      told.is_flat + told.is_house + told.is_trade = 1
      and d.price > 0
      and d.surface_m2 > 0
      and d.acquired_on is not null
      and coalesce(a.currency, 'EUR') = 'EUR'
  ),
  sale as (  -- a sale of one dwelling or shop, whatever outbuildings or plots go with it
    select
      min(sold_on) as sold_on, min(price) as price, min(commune_code) as commune_code,
      min(upper(trim(cadastral_section))) as section, min(kind) as kind, min(surface_m2) as surface_m2
    from comparable
    where
      kind in ('house', 'apartment', 'commercial', 'other')
      and coalesce(lower(trim(nature)), 'vente') in ('vente', 'sale', 'venta', 'compraventa')
    group by coalesce(sale_id, as_text(comparable_id))
    having min(kind) = max(kind) and min(coalesce(surface_m2, 0)) = max(surface_m2) and min(price) = max(price)
  ),
  compared as (  -- the property’s own sale may be among them
    select
      property.asset_id, ratio_of(sale.price, sale.surface_m2) as unit_price,
      case when sale.section = property.section then 1 else 0 end as near
    from property
    join sale on sale.commune_code = property.commune_code and sale.kind = property.kind
    where
      sale.price > 1
      and sale.surface_m2 > 0
      and abs(month_of(sale.sold_on) - month_of(property.acquired_on)) <= $window
      and not (sale.sold_on = property.acquired_on and sale.price = property.price)
  )
select
  described.asset_id, described.row_id, property.acquired_on, property.price, property.surface_m2,
  compared.unit_price, compared.near
from described
left join property on property.asset_id = described.asset_id
left join compared on compared.asset_id = property.asset_id
order by described.asset_id, compared.unit_price nulls first, compared.near nulls first
