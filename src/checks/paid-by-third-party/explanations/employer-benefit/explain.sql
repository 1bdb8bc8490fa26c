with
  payer as (
    select distinct finding_row.finding, t.row_id, t.amount_ref, t.from_account_id, h.party_id
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    join account_holder as h on h.account_id = t.from_account_id
  ),
  owner as (
    select finding.finding, o.party_id
    from finding
    join asset_owner as o on as_text(o.asset_id) = finding.subject
  ),
  salary as (
    select owner.finding, t.row_id, t.from_account_id
    from owner
    join account_holder as h on h.party_id = owner.party_id
    join txn_counted as t on t.to_account_id = h.account_id
    where t.category = 'salary'
  ),
  employer as (
    select salary.finding, salary.row_id, h.party_id
    from salary
    left join account_holder as h on h.account_id = salary.from_account_id
  ),
  paid_by_employer as (
    select payer.finding, collect_rows(employer.row_id) as evidence
    from payer
    join employer on employer.finding = payer.finding and employer.party_id = payer.party_id
    group by payer.finding
  ),
  salaries as (
    select finding, count(*) as seen
    from salary
    group by finding
  )
select
  finding.finding,
  case
    when p.finding is not null then 'supports'
    when salaries.seen > 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  p.evidence
from finding
left join paid_by_employer as p on p.finding = finding.finding
left join salaries on salaries.finding = finding.finding
order by finding.finding
