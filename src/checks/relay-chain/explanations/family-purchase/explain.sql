with
  hop as (
    select
      finding_row.finding, t.row_id, t.from_account_id as payer, t.to_account_id as payee, t.category, t.amount_ref
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  purchase as (  -- the last transfer pays for a thing of value
    select hop.finding, hop.row_id, hop.payee
    from hop
    where
      hop.category in ('property', 'vehicle', 'works')
      and not exists (select 1 from hop as onward where onward.finding = hop.finding and onward.payer = hop.payee)
  ),
  held as (
    select target_id as account_id, party_id, row_id
    from holding
    where target_kind = 'account' and role in ('holder', 'co_holder')
  ),
  kin as (  -- a person and a relative, either way round, and a person with himself
    select party_id as one, target_id as other, row_id
    from holding
    where target_kind = 'party' and role in ('relative', 'household_member')
    union all
    select target_id as one, party_id as other, row_id
    from holding
    where target_kind = 'party' and role in ('relative', 'household_member')
    union all
    select party_id as one, party_id as other, row_id
    from held
  ),
  handed as (  -- transfers inside the family
    select hop.finding, hop.row_id as hop_row, kin.row_id
    from hop
    join held as payer on payer.account_id = hop.payer
    join held as payee on payee.account_id = hop.payee
    join kin on kin.one = payer.party_id and kin.other = payee.party_id
  ),
  counted as (
    select
      hop.finding,
      count(distinct hop.row_id) as hops,
      count(distinct handed.hop_row) as inside,
      count(distinct purchase.row_id) as purchases
    from hop
    left join handed on handed.finding = hop.finding
    left join purchase on purchase.finding = hop.finding
    group by hop.finding
  ),
  company_crossed as (
    select hop.finding, held.row_id
    from hop
    join hop as onward on onward.finding = hop.finding and onward.payer = hop.payee
    join held on held.account_id = hop.payee
    join party on party.party_id = held.party_id
    where party.type = 'company'
  ),
  answered as (
    select
      counted.finding,
      case
        when counted.purchases = 1 and counted.inside = counted.hops - 1 then 'supports'
        when exists (select 1 from company_crossed where company_crossed.finding = counted.finding) then 'excludes'
        else 'cannot-tell'
      end as answer
    from counted
  ),
  speaking as (
    select finding, 'supports' as answer, row_id
    from handed
    union all
    select finding, 'excludes' as answer, row_id
    from company_crossed
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
