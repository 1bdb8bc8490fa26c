with
  member as (
    select distinct finding.finding, finding.since, finding.until, h.member_id
    from finding
    join household_member as h on as_text(h.party_id) = finding.subject
  ),
  own_account as (
    select distinct member.finding, member.since, member.until, h.account_id
    from member
    join account_holder as h on h.party_id = member.member_id
  ),
  receipt as (
    select
      o.finding, t.row_id, t.amount_ref,
      (
        coalesce(t.category, 'unknown') in ('gift', 'gambling', 'insurance_payout', 'insurance_surrender')
        or text_like(coalesce(t.label, ''), '%succession%')
        or text_like(coalesce(t.label, ''), '%donation%')
        or text_like(coalesce(t.label, ''), '%heritage%')
        or text_like(concat(coalesce(t.label, ''), ' ', coalesce(t.counterparty_name, '')), '%notair%')
        or text_like(concat(coalesce(t.label, ''), ' ', coalesce(t.counterparty_name, '')), '%notari%')
      ) as is_windfall
    from own_account as o
    join txn_counted as t on t.account_id = o.account_id
    where t.direction = 'credit' and t.booked_on between o.since and o.until
  ),
  received as (
    select
      finding, count(*) as receipts, sum(case when is_windfall then amount_ref end) as windfall,
      collect_rows(case when is_windfall then row_id end) as evidence
    from receipt
    group by finding
  )
select
  finding.finding,
  case
    when received.windfall >= 5000 then 'supports'
    when received.receipts > 0 and received.windfall is null then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  received.evidence
from finding
left join received on received.finding = finding.finding
order by finding.finding
