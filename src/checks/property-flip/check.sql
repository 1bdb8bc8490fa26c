with
  spell as (  -- one holding of one property; successive holdings share its parcel or lot
    select
      asset_id, row_id, coalesce(object_id, identifier, as_text(asset_id)) as property, acquired_on, price, disposed_on, disposal_price
    from asset
    where kind = 'real_estate' and coalesce(currency, 'EUR') = 'EUR'
  ),
  resale as (  -- what the holder got for it, or what the next one paid
    select asset_id, row_id, acquired_on, price, disposed_on, disposal_price as sold, row_id as sold_row
    from spell
    union all
    select s.asset_id, s.row_id, s.acquired_on, s.price, later.acquired_on as disposed_on, later.price as sold, later.row_id as sold_row
    from spell as s
    join spell as later on later.property = s.property
  ),
  change as (
    select asset_id, row_id, sold_row, acquired_on, disposed_on, price, sold, ratio_of(sold - price, price) as change
    from resale
    where days_between(acquired_on, disposed_on) between 0 and $window
  ),
  sharp_change as (
    select
      asset_id, row_id, sold_row, acquired_on, disposed_on, price, sold, change,
      row_number() over (partition by asset_id order by disposed_on nulls last, sold_row) as place
    from change
    where abs(change) >= $change
  ),
  first_change as (
    select asset_id, row_id, sold_row, acquired_on, disposed_on, price, sold, change
    from sharp_change
    where place = 1
  ),
  proof as (
    select asset_id, row_id
    from first_change
    union all
    select asset_id, sold_row as row_id
    from first_change
  ),
  proven as (
    select asset_id, collect_rows(row_id) as evidence
    from proof
    group by asset_id
  ),
  findings as (
    select
      as_text(s.asset_id) as subject, s.acquired_on as since, s.disposed_on as until, proven.evidence,
      cast(s.price as decimal(18, 2)) as bought,
      cast(s.sold as decimal(18, 2)) as sold,
      s.change,
      days_between(s.acquired_on, s.disposed_on) as days
    from first_change as s
    join proven on proven.asset_id = s.asset_id
  )
select subject, since, until, evidence, bought, sold, change, days
from findings
order by sold desc, subject
