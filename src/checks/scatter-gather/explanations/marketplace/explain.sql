with
  evidence_row as (
    select finding_row.finding, t.from_account_id, t.to_account_id
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  passage as (  -- from the source to the sink through one intermediary
    select received.finding, received.from_account_id as source, paid.to_account_id as sink
    from evidence_row as received
    join evidence_row as paid on paid.finding = received.finding and paid.from_account_id = received.to_account_id
  ),
  end_account as (
    select finding, source as account_id
    from passage
    union
    select finding, sink as account_id
    from passage
  ),
  marketplace as (
    select end_account.finding, account.row_id
    from end_account
    join account on account.account_id = end_account.account_id
    where account.service_reason = 'marketplace'
  ),
  private_end as (
    select distinct end_account.finding, end_account.account_id, holding.row_id
    from end_account
    join holding on holding.target_id = end_account.account_id
    join party on party.party_id = holding.party_id
    where holding.target_kind = 'account' and holding.role in ('holder', 'co_holder') and party.type = 'person'
  ),
  answered as (
    select
      finding.finding,
      case
        when exists (select 1 from marketplace where marketplace.finding = finding.finding) then 'supports'
        when count(distinct private_end.account_id) = 2 then 'excludes'
        else 'cannot-tell'
      end as answer
    from finding
    left join private_end on private_end.finding = finding.finding
    group by finding.finding
  ),
  speaking as (
    select finding, 'supports' as answer, row_id
    from marketplace
    union all
    select finding, 'excludes' as answer, row_id
    from private_end
  )
select
  answered.finding,
  answered.answer,
  case when answered.answer = 'supports' then cast(1 as double) end as share,
  collect_rows(speaking.row_id) as evidence
from answered
left join speaking on speaking.finding = answered.finding and speaking.answer = answered.answer
group by answered.finding, answered.answer
order by answered.finding
