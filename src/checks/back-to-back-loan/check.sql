with
  secured as (  -- by cash, or by money on an account
    select
      row_id, borrower_party_id as party_id, principal, collateral_amount, trim(collateral_kind) as kind,
      started_on, ended_on, term_months, end_reason,
      ratio_of(collateral_amount, principal) as part
    from loan
    where
      borrower_party_id is not null
      and (
        text_like(collateral_kind, '%cash%')
        or text_like(collateral_kind, '%deposit%')
        or text_like(collateral_kind, '%espece%')
        or text_like(collateral_kind, '%depot%')
        or text_like(collateral_kind, '%efectivo%')
      )
  ),
  findings as (
    select
      as_text(party_id) as subject,
      coalesce(started_on, date '1970-01-01') as since,
      coalesce(started_on, date '1970-01-01') as until,
      collect_rows(row_id) as evidence,
      cast(principal as decimal(18, 2)) as principal,
      cast(collateral_amount as decimal(18, 2)) as collateral,
      part, kind,
      coalesce(end_reason, 'running') as ending,
      ratio_of(
        case when end_reason in ('default', 'set_off') then days_between(started_on, ended_on) end, term_months * 30.4375
      ) as ran
    from secured
    where part between $low and $high
    group by row_id, party_id, principal, collateral_amount, part, kind, started_on, ended_on, term_months, end_reason
  )
select subject, since, until, evidence, principal, collateral, part, kind, ending, ran
from findings
order by principal desc, subject, since
