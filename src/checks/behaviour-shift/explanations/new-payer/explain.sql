with
  paid as (
    select
      finding.finding, finding.since, finding.until, t.booked_on, t.row_id,
      coalesce(as_text(t.from_account_id), t.counterparty_name, t.label, t.category) as payer
    from finding
    join txn_counted as t on as_text(t.account_id) = finding.subject
    where
      t.direction = 'credit'
      and t.category in ('salary', 'pension', 'benefit')
      and days_between(finding.since, t.booked_on) >= 0
      and days_between(t.booked_on, finding.until) >= 0
  ),
  payer as (  -- a month and a half from the ends: who begins or ceases to pay in between
    select
      finding,
      max(case when days_between(since, booked_on) > 45 then 0 else 1 end) as from_start,
      max(case when days_between(booked_on, until) > 45 then 0 else 1 end) as to_end,
      min(row_id) as first_row, max(row_id) as last_row
    from paid
    group by finding, payer
  ),
  changing as (
    select finding, first_row as row_id from payer where from_start = 0
    union all
    select finding, last_row as row_id from payer where to_end = 0
  ),
  proof as (
    select changing.finding, collect_rows(changing.row_id) as evidence
    from changing
    left join finding_row on finding_row.finding = changing.finding and finding_row.row_id = changing.row_id
    where finding_row.row_id is null
    group by changing.finding
  ),
  judged as (
    select
      finding.finding,
      count(payer.finding) as payers,
      count(case when payer.from_start = 0 or payer.to_end = 0 then 1 end) as changed
    from finding
    left join payer on payer.finding = finding.finding
    group by finding.finding
  )
select
  judged.finding,
  case when judged.changed > 0 then 'supports' when judged.payers > 0 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  proof.evidence
from judged
left join proof on proof.finding = judged.finding
order by judged.finding
