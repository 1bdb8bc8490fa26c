with
  member as (
    select distinct finding.finding, finding.since, h.member_id
    from finding
    join asset_owner as o on as_text(o.asset_id) = finding.subject
    join household_member as h on h.party_id = o.party_id
  ),
  price as (
    select finding.finding, asset.price
    from finding
    join asset on as_text(asset.asset_id) = finding.subject
  ),
  own_account as (
    select distinct member.finding, member.since, h.account_id
    from member
    join account_holder as h on h.party_id = member.member_id
  ),
  receipt as (  -- what came in during the year before the purchase
    select
      o.finding, t.row_id, t.amount_ref,
      (
        coalesce(t.category, 'unknown') in ('gift', 'insurance_payout', 'insurance_surrender')
        or text_like(coalesce(t.label, ''), '%succession%')
        or text_like(coalesce(t.label, ''), '%donation%')
        or text_like(coalesce(t.label, ''), '%notair%')
        or text_like(coalesce(t.label, ''), '%notari%')
        or text_like(coalesce(t.counterparty_name, ''), '%notair%')
        or text_like(coalesce(t.counterparty_name, ''), '%notari%')
      ) as is_windfall
    from own_account as o
    join txn_counted as t on t.account_id = o.account_id
    where t.direction = 'credit' and days_between(t.booked_on, o.since) between 0 and 365
  ),
  received as (
    select
      finding, count(*) as receipts, sum(case when is_windfall then amount_ref end) as windfall,
      collect_rows(case when is_windfall then row_id end) as evidence
    from receipt
    group by finding
  )
select
  price.finding,
  case
    when ratio_of(received.windfall, price.price) >= 0.2 then 'supports'
    when received.receipts > 0 and received.windfall is null then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when ratio_of(received.windfall, price.price) >= 0.2 then least(1.0, ratio_of(received.windfall, price.price)) end as share,
  received.evidence
from price
left join received on received.finding = price.finding
order by price.finding
