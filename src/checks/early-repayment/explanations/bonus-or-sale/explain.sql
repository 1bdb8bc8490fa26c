with
  receipt as (  -- what the household received in the three months before
    select distinct
      finding.finding, t.row_id, t.amount_ref,
      case
        when t.category in ('salary', 'gift', 'insurance_payout', 'insurance_surrender') then 1
        when text_like(coalesce(t.label, ''), '%notair%') or text_like(coalesce(t.counterparty_name, ''), '%notair%') then 1
        else 0
      end as is_known
    from finding
    join household_member as m on as_text(m.party_id) = finding.subject
    join account_holder as h on h.party_id = m.member_id
    join txn_counted as t on t.account_id = h.account_id
    where t.direction = 'credit' and days_between(t.booked_on, finding.since) between 0 and 92
  ),
  received as (
    select
      finding, count(*) as receipts, sum(case when is_known = 1 then amount_ref end) as known,
      collect_rows(case when is_known = 1 then row_id end) as evidence
    from receipt
    group by finding
  ),
  repaid as (
    select finding_row.finding, sum(t.amount_ref) as repaid
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    where t.loan_id is not null
    group by finding_row.finding
  )
select
  repaid.finding,
  case
    when ratio_of(received.known, repaid.repaid) >= 0.5 then 'supports'
    when received.receipts > 0 and coalesce(ratio_of(received.known, repaid.repaid), 0) < 0.1 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when ratio_of(received.known, repaid.repaid) >= 0.5 then least(1.0, ratio_of(received.known, repaid.repaid)) end as share,
  received.evidence
from repaid
left join received on received.finding = repaid.finding
order by repaid.finding
