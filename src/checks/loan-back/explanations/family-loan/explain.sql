with
  lender as (  -- as the register of loans says, or as the row that shows the loan
    select finding_row.finding, l.lender_party_id as party_id, l.loan_id
    from finding_row
    join loan as l on l.row_id = finding_row.row_id
    union
    select finding_row.finding, h.party_id, t.loan_id
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    join account_holder as h on h.account_id = t.from_account_id
    where t.category = 'loan_drawdown'
  ),
  relative as (
    select finding.finding, h.member_id as party_id
    from finding
    join household_member as h on as_text(h.party_id) = finding.subject
    union
    select finding.finding, k.party_id
    from finding
    join holding as k on as_text(k.target_id) = finding.subject
    where k.target_kind = 'party' and k.role in ('relative', 'household_member')
    union
    select finding.finding, k.target_id as party_id
    from finding
    join holding as k on as_text(k.party_id) = finding.subject
    where k.target_kind = 'party' and k.role in ('relative', 'household_member')
  ),
  standing as (
    select
      finding.finding,
      count(relative.party_id) as relatives,
      count(case when party.type in ('company', 'association', 'public_body') then 1 end) as firms
    from finding
    left join lender on lender.finding = finding.finding
    left join party on party.party_id = lender.party_id
    left join relative on relative.finding = finding.finding and relative.party_id = lender.party_id
    group by finding.finding
  ),
  instalment as (
    select lender.finding, collect_rows(t.row_id) as evidence
    from lender
    join txn_counted as t on t.loan_id = lender.loan_id
    group by lender.finding
  )
select
  standing.finding,
  case when relatives > 0 and instalment.evidence is not null then 'supports' when firms > 0 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  instalment.evidence
from standing
left join instalment on instalment.finding = standing.finding
order by standing.finding
