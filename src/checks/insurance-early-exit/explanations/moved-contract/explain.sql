with
  paid as (
    select distinct
      finding.finding, t.row_id, case when t.category = 'insurance_premium' then t.amount_ref end as premium
    from finding
    join household_member as m on as_text(m.party_id) = finding.subject
    join account_holder as h on h.party_id = m.member_id
    join txn_counted as t on t.account_id = h.account_id
    where t.direction = 'debit' and days_between(finding.until, t.booked_on) between 1 and 30
  ),
  later as (
    select finding, count(*) as payments, sum(premium) as premiums, collect_rows(case when premium is not null then row_id end) as evidence
    from paid
    group by finding
  ),
  surrendered as (
    select finding_row.finding, sum(t.amount_ref) as amount
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    where t.category = 'insurance_surrender'
    group by finding_row.finding
  )
select
  surrendered.finding,
  case
    when ratio_of(later.premiums, surrendered.amount) >= 0.5 then 'supports'
    when later.payments > 0 and later.premiums is null then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when ratio_of(later.premiums, surrendered.amount) >= 0.5 then least(1.0, ratio_of(later.premiums, surrendered.amount)) end as share,
  later.evidence
from surrendered
left join later on later.finding = surrendered.finding
order by surrendered.finding
