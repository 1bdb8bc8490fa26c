with
  owner as (
    select distinct finding.finding, finding.since, h.party_id as owner_id
    from finding
    join holding as h on as_text(h.target_id) = finding.subject
    where h.target_kind = 'party' and h.role in ('shareholder', 'beneficial_owner', 'owner', 'director')
  ),
  own_account as (
    select distinct owner.finding, owner.since, h.account_id
    from owner
    join household_member as m on m.party_id = owner.owner_id
    join account_holder as h on h.party_id = m.member_id
  ),
  receipt as (  -- what the owners' households received in the year before the first payment
    select
      o.finding, t.row_id, t.amount_ref,
      (
        coalesce(t.category, 'unknown') in ('gift', 'insurance_payout', 'insurance_surrender')
        or text_like(coalesce(t.label, ''), '%succession%')
        or text_like(coalesce(t.label, ''), '%donation%')
        or text_like(coalesce(t.label, ''), '%livret%')
        or text_like(coalesce(t.label, ''), '%epargne%')
        or text_like(coalesce(t.label, ''), '%savings%')
        or text_like(coalesce(t.label, ''), '%ahorro%')
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
  ),
  injected as (
    select finding_row.finding, sum(t.amount_ref) as injected
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding
  )
select
  injected.finding,
  case
    when ratio_of(received.windfall, injected.injected) >= 0.2 then 'supports'
    when received.receipts > 0 and received.windfall is null then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when ratio_of(received.windfall, injected.injected) >= 0.2 then least(1.0, ratio_of(received.windfall, injected.injected)) end as share,
  received.evidence
from injected
left join received on received.finding = injected.finding
order by injected.finding
