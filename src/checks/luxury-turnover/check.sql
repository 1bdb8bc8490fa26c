with
  quick_sale as (  -- goods of value kept for a short while, and sold at a loss or bought in cash
    select
      asset_id, row_id, coalesce(description, identifier, kind) as object, acquired_on, disposed_on, price, disposal_price,
      case when disposal_price < price then 1 else 0 end as at_a_loss,
      case when paid_method = 'cash' and price >= $cash then 1 else 0 end as in_cash
    from asset
    where
      kind in ('vehicle', 'boat', 'aircraft', 'watch', 'jewellery', 'art')
      and coalesce(currency, 'EUR') = 'EUR'
      and days_between(acquired_on, disposed_on) between 0 and $held
  ),
  household as (  -- a household answers as one, under its first member
    select member_id, min(party_id) as party_id
    from household_member
    group by member_id
  ),
  sale as (
    select distinct
      household.party_id, q.asset_id, q.row_id, q.object, q.acquired_on, q.disposed_on, q.price, q.disposal_price, q.at_a_loss, q.in_cash
    from quick_sale as q
    join asset_owner as o on o.asset_id = q.asset_id
    join household on household.member_id = o.party_id
    where q.at_a_loss + q.in_cash > 0
  ),
  sale_in_window as (
    select
      party_id, disposed_on,
      count(*) over (partition by party_id order by day_number(disposed_on) range between $window - 1 preceding and current row) as sales
    from sale
  ),
  ranked_window as (
    select party_id, disposed_on, sales, row_number() over (partition by party_id order by sales desc, disposed_on nulls last) as place
    from sale_in_window
  ),
  busiest_window as (
    select party_id, disposed_on as until
    from ranked_window
    where place = 1 and sales >= $sales
  ),
  findings as (
    select
      as_text(b.party_id) as subject,
      min(s.acquired_on) as since,
      b.until,
      collect_rows(s.row_id) as evidence,
      count(*) as sales,
      joined(s.object) as objects,
      cast(sum(s.price) as decimal(18, 2)) as bought,
      cast(sum(s.disposal_price) as decimal(18, 2)) as sold,
      cast(sum(s.at_a_loss) as bigint) as losses,
      cast(sum(s.in_cash) as bigint) as in_cash
    from busiest_window as b
    join sale as s on s.party_id = b.party_id
    where days_between(s.disposed_on, b.until) between 0 and $window - 1
    group by b.party_id, b.until
  )
select subject, since, until, evidence, sales, objects, bought, sold, losses, in_cash
from findings
order by bought desc, subject
