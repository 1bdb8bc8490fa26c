with
  bought as (
    select finding_row.finding, sum(asset.price) as price
    from finding_row
    join asset on asset.row_id = finding_row.row_id
    where coalesce(asset.currency, 'EUR') = 'EUR'
    group by finding_row.finding
  ),
  receipt as (  -- what the household is known to have received until then
    select distinct finding.finding, i.row_id, coalesce(i.amount_high, i.amount_central) as amount
    from finding
    join household_member as h on as_text(h.party_id) = finding.subject
    join income as i on i.party_id = h.member_id and i.period_from <= finding.until
    where
      coalesce(i.side, 'receipt') = 'receipt' and coalesce(i.status, 'established') in ('established', 'accepted')
      and coalesce(i.currency, 'EUR') = 'EUR'
  ),
  earned as (  -- rows the finding does not cite already
    select
      receipt.finding, sum(receipt.amount) as amount,
      collect_rows(case when finding_row.row_id is null then receipt.row_id end) as evidence
    from receipt
    left join finding_row on finding_row.finding = receipt.finding and finding_row.row_id = receipt.row_id
    group by receipt.finding
  )
select
  finding.finding,
  case
    when earned.amount >= 2 * bought.price then 'supports'
    when earned.amount < bought.price then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  earned.evidence
from finding
left join bought on bought.finding = finding.finding
left join earned on earned.finding = finding.finding
order by finding.finding
