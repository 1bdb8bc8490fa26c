with
  sold as (
    select finding.finding, finding.until, a.asset_id, a.price, min(coalesce(r.disposal_price, case when r.asset_id <> a.asset_id then r.price end)) as sold
    from finding
    join asset as a on as_text(a.asset_id) = finding.subject
    join finding_row on finding_row.finding = finding.finding
    join asset as r on r.row_id = finding_row.row_id
    group by finding.finding, finding.until, a.asset_id, a.price
  ),
  bought_again as (
    select sold.finding, collect_rows(a.row_id) as evidence
    from sold
    join asset_owner as o on o.asset_id = sold.asset_id
    join asset_owner as same on same.party_id = o.party_id
    join asset as a on a.asset_id = same.asset_id
    where a.kind = 'real_estate' and a.asset_id <> sold.asset_id and days_between(sold.until, a.acquired_on) between -90 and 365
    group by sold.finding
  )
select
  sold.finding,
  case
    when sold.sold >= sold.price or b.evidence is not null then 'excludes'
    when exists (select 1 from asset_owner as o where o.asset_id = sold.asset_id) then 'supports'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  b.evidence
from sold
left join bought_again as b on b.finding = sold.finding
order by sold.finding
