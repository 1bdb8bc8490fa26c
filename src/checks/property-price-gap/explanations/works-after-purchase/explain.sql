with
  bought as (
    select finding.finding, finding.since, a.asset_id, a.price
    from finding
    join asset as a on as_text(a.asset_id) = finding.subject
  ),
  owner_account as (
    select distinct bought.finding, bought.since, h.account_id
    from bought
    join asset_owner as o on o.asset_id = bought.asset_id
    join account_holder as h on h.party_id = o.party_id
  ),
  paid as (  -- over the two years that follow
    select
      o.finding, t.row_id, t.amount_ref,
      (coalesce(t.category, 'unknown') = 'works' or coalesce(t.asset_cost, '') = 'works') as is_works
    from owner_account as o
    join txn_counted as t on t.from_account_id = o.account_id
    where coalesce(t.direction, 'debit') = 'debit' and days_between(o.since, t.booked_on) between 0 and 730
  ),
  works as (
    select
      finding, count(*) as payments, sum(case when is_works then amount_ref end) as works,
      collect_rows(case when is_works then row_id end) as evidence
    from paid
    group by finding
  )
select
  bought.finding,
  case
    when ratio_of(works.works, bought.price) >= 0.1 then 'supports'
    when works.payments > 0 and works.works is null then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  works.evidence
from bought
left join works on works.finding = bought.finding
order by bought.finding
