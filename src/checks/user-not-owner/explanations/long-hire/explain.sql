with
  pair as (
    select distinct finding.finding, finding.since, finding.until, u.party_id as user_id, o.party_id as owner_id
    from finding
    join holding as u on as_text(u.target_id) = finding.subject
    join asset_owner as o on as_text(o.asset_id) = finding.subject
    where u.target_kind = 'asset' and u.role in ('user', 'insured', 'occupant') and u.party_id <> o.party_id
  ),
  paid as (
    select pair.finding, t.row_id, month_of(t.booked_on) as month, case when theirs.account_id is not null then 1 else 0 end as to_owner
    from pair
    join account_holder as own on own.party_id = pair.user_id
    join txn_counted as t on t.from_account_id = own.account_id
    left join account_holder as theirs on theirs.party_id = pair.owner_id and theirs.account_id = t.to_account_id
    where t.booked_on between pair.since and pair.until
  ),
  hire as (
    select
      finding, count(*) as payments, count(distinct case when to_owner = 1 then month end) as months,
      collect_rows(case when to_owner = 1 then row_id end) as evidence
    from paid
    group by finding
  )
select
  finding.finding,
  case when hire.months >= 3 then 'supports' when hire.payments > 0 and hire.months = 0 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  hire.evidence
from finding
left join hire on hire.finding = finding.finding
order by finding.finding
