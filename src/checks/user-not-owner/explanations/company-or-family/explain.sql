with
  pair as (
    select distinct finding.finding, u.party_id as user_id, o.party_id as owner_id
    from finding
    join holding as u on as_text(u.target_id) = finding.subject
    join asset_owner as o on as_text(o.asset_id) = finding.subject
    where u.target_kind = 'asset' and u.role in ('user', 'insured', 'occupant') and u.party_id <> o.party_id
  ),
  tie as (
    select pair.finding, cast(null as bigint) as row_id, 1 as tied
    from pair
    join household_member as m on m.party_id = pair.owner_id and m.member_id = pair.user_id
    union
    select pair.finding, h.row_id, 1 as tied
    from pair
    join holding as h on h.party_id = pair.owner_id and h.target_id = pair.user_id
    where h.target_kind = 'party' and h.role in ('relative', 'household_member')
    union
    select pair.finding, h.row_id, 1 as tied
    from pair
    join holding as h on h.party_id = pair.user_id and h.target_id = pair.owner_id
    where h.target_kind = 'party' and h.role in ('relative', 'household_member', 'director')
    union
    select pair.finding, t.row_id, 1 as tied
    from pair
    join account_holder as own on own.party_id = pair.user_id
    join account_holder as theirs on theirs.party_id = pair.owner_id
    join txn_counted as t on t.to_account_id = own.account_id and t.from_account_id = theirs.account_id
    where t.category = 'salary'
  ),
  tied as (
    select finding, max(tied) as tied, collect_rows(row_id) as evidence
    from tie
    group by finding
  ),
  salary as (
    select pair.finding, count(*) as salaries
    from pair
    join account_holder as own on own.party_id = pair.user_id
    join txn_counted as t on t.to_account_id = own.account_id
    where t.category = 'salary'
    group by pair.finding
  )
select
  finding.finding,
  case when tied.tied = 1 then 'supports' when salary.salaries > 0 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  tied.evidence
from finding
left join tied on tied.finding = finding.finding
left join salary on salary.finding = finding.finding
order by finding.finding
