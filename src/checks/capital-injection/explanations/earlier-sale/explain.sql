with
  owner as (
    select distinct finding.finding, finding.since, m.member_id as owner_id
    from finding
    join holding as h on as_text(h.target_id) = finding.subject
    join household_member as m on m.party_id = h.party_id
    where h.target_kind = 'party' and h.role in ('shareholder', 'beneficial_owner', 'owner', 'director')
  ),
  receipt as (
    select owner.finding, a.row_id, a.disposal_price as amount, 1 as is_sale
    from owner
    join asset_owner as o on o.party_id = owner.owner_id
    join asset as a on a.asset_id = o.asset_id
    where days_between(a.disposed_on, owner.since) between 0 and 730
    union
    select
      owner.finding, t.row_id, t.amount_ref as amount,
      case
        when text_like(coalesce(t.label, ''), '%notair%') or text_like(coalesce(t.counterparty_name, ''), '%notair%') then 1
        when text_like(coalesce(t.label, ''), '%cession%') or text_like(coalesce(t.label, ''), '%notari%') then 1
        else 0
      end as is_sale
    from owner
    join account_holder as h on h.party_id = owner.owner_id
    join txn_counted as t on t.account_id = h.account_id
    where t.direction = 'credit' and days_between(t.booked_on, owner.since) between 0 and 730
  ),
  received as (
    select
      finding, count(*) as receipts, sum(case when is_sale = 1 then amount end) as sold,
      collect_rows(case when is_sale = 1 then row_id end) as evidence
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
    when ratio_of(received.sold, injected.injected) >= 0.2 then 'supports'
    when received.receipts > 0 and received.sold is null then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when ratio_of(received.sold, injected.injected) >= 0.2 then least(1.0, ratio_of(received.sold, injected.injected)) end as share,
  received.evidence
from injected
left join received on received.finding = injected.finding
order by injected.finding
