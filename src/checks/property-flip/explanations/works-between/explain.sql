with
  price as (  -- the rise to be accounted for
    select finding.finding, finding.since, finding.until, a.asset_id, max(coalesce(r.disposal_price, r.price)) - a.price as rise
    from finding
    join asset as a on as_text(a.asset_id) = finding.subject
    join finding_row on finding_row.finding = finding.finding
    join asset as r on r.row_id = finding_row.row_id
    group by finding.finding, finding.since, finding.until, a.asset_id, a.price
  ),
  owner_account as (
    select distinct price.finding, h.account_id
    from price
    join asset_owner as o on o.asset_id = price.asset_id
    join account_holder as h on h.party_id = o.party_id
  ),
  paid as (
    select
      price.finding, t.row_id, t.amount_ref,
      (coalesce(t.category, 'unknown') = 'works' or coalesce(t.asset_cost, '') = 'works') as is_works
    from price
    join owner_account as o on o.finding = price.finding
    join txn_counted as t on t.from_account_id = o.account_id
    where coalesce(t.direction, 'debit') = 'debit' and t.booked_on between price.since and price.until
  ),
  works as (
    select
      finding, count(*) as payments, sum(case when is_works then amount_ref end) as works,
      collect_rows(case when is_works then row_id end) as evidence
    from paid
    group by finding
  )
select
  price.finding,
  case
    when price.rise > 0 and ratio_of(works.works, price.rise) >= 0.3 then 'supports'
    when works.payments > 0 and works.works is null then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when price.rise > 0 and ratio_of(works.works, price.rise) >= 0.3 then least(1.0, ratio_of(works.works, price.rise)) end as share,
  works.evidence
from price
left join works on works.finding = price.finding
order by price.finding
