with
  load as (
    select finding_row.finding, t.row_id, t.amount_ref, t.from_account_id, t.to_account_id
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  within_household as (  -- the card is held by somebody of the payer's household, or by the payer
    select distinct load.finding, load.row_id
    from load
    join account_holder as payer on payer.account_id = load.from_account_id
    join household_member as h on h.party_id = payer.party_id
    join account_holder as bearer on bearer.account_id = load.to_account_id and bearer.party_id = h.member_id
  ),
  with_bearer as (
    select distinct load.finding, load.row_id
    from load
    join account_holder as bearer on bearer.account_id = load.to_account_id
  ),
  counted as (
    select
      load.finding,
      count(*) as loads,
      count(with_bearer.row_id) as known,
      count(within_household.row_id) as within,
      sum(load.amount_ref) as total,
      sum(case when within_household.row_id is not null then load.amount_ref else 0 end) as total_within
    from load
    left join with_bearer on with_bearer.finding = load.finding and with_bearer.row_id = load.row_id
    left join within_household on within_household.finding = load.finding and within_household.row_id = load.row_id
    group by load.finding
  )
select
  finding,
  case
    when 2 * total_within >= total then 'supports'
    when known = loads and within = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when 2 * total_within >= total then ratio_of(total_within, total) end as share,
  collect_rows(cast(null as bigint)) as evidence
from counted
group by finding, loads, known, within, total, total_within
order by finding
