with
  ring_account as (
    select distinct finding_row.finding, t.from_account_id as account_id
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  held as (
    select ring_account.finding, ring_account.account_id, holding.party_id, holding.row_id
    from ring_account
    join holding on holding.target_id = ring_account.account_id
    where holding.target_kind = 'account' and holding.role in ('holder', 'co_holder')
  ),
  controlled as (  -- an account of the ring, and who holds it or owns or runs its holder
    select finding, account_id, party_id as head, row_id
    from held
    union all
    select held.finding, held.account_id, holding.party_id as head, holding.row_id
    from held
    join finding on finding.finding = held.finding
    join holding on holding.target_id = held.party_id
    where
      holding.target_kind = 'party'
      and holding.role in ('shareholder', 'director')
      and coalesce(holding.from_on, finding.since) <= finding.since
      and coalesce(holding.to_on, finding.until) >= finding.until
  ),
  ring as (
    select finding, count(*) as accounts
    from ring_account
    group by finding
  ),
  common_head as (
    select controlled.finding, controlled.head
    from controlled
    join ring on ring.finding = controlled.finding
    group by controlled.finding, controlled.head, ring.accounts
    having count(distinct controlled.account_id) = ring.accounts
  ),
  private_account as (
    select held.finding, held.row_id
    from held
    join party on party.party_id = held.party_id
    where party.type = 'person'
  ),
  speaking as (
    select controlled.finding, 'supports' as answer, controlled.row_id
    from controlled
    join common_head on common_head.finding = controlled.finding and common_head.head = controlled.head
    union all
    select finding, 'excludes' as answer, row_id
    from private_account
    where not exists (select 1 from common_head where common_head.finding = private_account.finding)
  )
select
  finding.finding,
  coalesce(max(speaking.answer), 'cannot-tell') as answer,
  case when max(speaking.answer) = 'supports' then cast(1 as double) end as share,
  collect_rows(speaking.row_id) as evidence
from finding
left join speaking on speaking.finding = finding.finding
group by finding.finding
order by finding.finding
