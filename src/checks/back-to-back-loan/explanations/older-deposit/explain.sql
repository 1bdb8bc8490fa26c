with
  credit as (
    select finding.finding, finding.subject, l.collateral_amount, l.started_on
    from finding
    join finding_row on finding_row.finding = finding.finding
    join loan as l on l.row_id = finding_row.row_id
  ),
  money_held as (  -- balances and cash recorded as the borrower’s, of about the amount
    select credit.finding, a.row_id, days_between(a.acquired_on, credit.started_on) as older
    from credit
    join asset_owner as o on as_text(o.party_id) = credit.subject
    join asset as a on a.asset_id = o.asset_id
    where
      a.kind in ('account_balance', 'cash', 'receivable')
      and ratio_of(coalesce(a.value_central, a.price), credit.collateral_amount) between 0.9 and 1.1
  ),
  judged as (
    select
      credit.finding, collect_rows(case when money_held.older >= 365 then money_held.row_id end) as evidence,
      count(case when money_held.older < 365 then 1 end) as young
    from credit
    left join money_held on money_held.finding = credit.finding
    group by credit.finding
  )
select
  finding,
  case when evidence is not null then 'supports' when young > 0 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  evidence
from judged
order by finding
