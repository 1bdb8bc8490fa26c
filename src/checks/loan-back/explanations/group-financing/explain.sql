with
  lender as (
    select finding_row.finding, l.lender_party_id as party_id
    from finding_row
    join loan as l on l.row_id = finding_row.row_id
    union
    select finding_row.finding, h.party_id
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    join account_holder as h on h.account_id = t.from_account_id
    where t.category = 'loan_drawdown'
  ),
  owner as (  -- who owns the companies of both sides
    select k.target_id as company_id, k.party_id as owner_id, k.row_id
    from holding as k
    where k.target_kind = 'party' and k.role in ('shareholder', 'beneficial_owner', 'owner')
  ),
  tie as (
    select finding.finding, owner.row_id
    from finding
    join lender on lender.finding = finding.finding
    join owner on owner.company_id = lender.party_id and as_text(owner.owner_id) = finding.subject
    union
    select finding.finding, owner.row_id
    from finding
    join lender on lender.finding = finding.finding
    join owner on owner.owner_id = lender.party_id and as_text(owner.company_id) = finding.subject
    union
    select finding.finding, theirs.row_id
    from finding
    join lender on lender.finding = finding.finding
    join owner as own on as_text(own.company_id) = finding.subject
    join owner as theirs on theirs.owner_id = own.owner_id and theirs.company_id = lender.party_id
  ),
  tied as (
    select finding, collect_rows(row_id) as evidence
    from tie
    group by finding
  ),
  side as (
    select finding.finding, party.type
    from finding
    join party on as_text(party.party_id) = finding.subject
    union all
    select lender.finding, party.type
    from lender
    join party on party.party_id = lender.party_id
  ),
  sides as (
    select finding, count(case when type = 'company' then 1 end) as companies, count(case when type = 'person' then 1 end) as persons
    from side
    group by finding
  )
select
  sides.finding,
  case when persons > 0 then 'excludes' when tied.evidence is not null and companies > 1 then 'supports' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  case when persons = 0 then tied.evidence end as evidence
from sides
left join tied on tied.finding = sides.finding
order by sides.finding
