with
  receipt as (
    select
      finding_row.finding,
      sum(t.amount_ref) as total,
      sum(case when t.category in ('insurance_payout', 'insurance_surrender', 'property') then t.amount_ref else 0 end) as told,
      count(case when coalesce(t.category, 'unknown') in ('unknown', 'other') then 1 end) as unknown
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding
  ),
  claimed as (  -- a receipt of that kind and of about that amount, around those days
    select distinct finding.finding, income.row_id
    from finding
    join receipt on receipt.finding = finding.finding
    join account_holder on as_text(account_holder.account_id) = finding.subject
    join income on income.party_id = account_holder.party_id
    where
      income.kind in ('inheritance', 'gift', 'asset_sale', 'insurance_payout', 'gambling')
      and coalesce(income.side, 'receipt') = 'receipt'
      and coalesce(income.status, 'established') <> 'refused'
      and days_between(income.period_from, finding.until) >= 0
      and days_between(finding.until, income.period_to) >= -90
      and ratio_of(income.amount_central, receipt.total) between 0.8 and 1.25
  ),
  claims as (
    select finding, collect_rows(row_id) as evidence
    from claimed
    group by finding
  )
select
  receipt.finding,
  case
    when claims.evidence is not null or 2 * receipt.told >= receipt.total then 'supports'
    when receipt.unknown = 0 and receipt.told = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case
    when claims.evidence is not null then cast(1 as double)
    when 2 * receipt.told >= receipt.total then ratio_of(receipt.told, receipt.total)
  end as share,
  claims.evidence
from receipt
left join claims on claims.finding = receipt.finding
order by receipt.finding
