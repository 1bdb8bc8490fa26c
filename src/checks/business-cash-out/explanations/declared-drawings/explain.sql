with
  owner as (  -- the holder, and who runs or owns it
    select finding.finding, h.party_id
    from finding
    join account_holder as h on as_text(h.account_id) = finding.subject
    union
    select finding.finding, holding.party_id
    from finding
    join account_holder as h on as_text(h.account_id) = finding.subject
    join holding on holding.target_id = h.party_id
    where holding.target_kind = 'party' and holding.role in ('director', 'shareholder', 'beneficial_owner')
  ),
  declared as (  -- pay and profit declared for the days of the finding
    select
      finding.finding,
      sum(
        i.amount_central * ratio_of(
          least(day_number(i.period_to), day_number(finding.until)) + 1 - greatest(day_number(i.period_from), day_number(finding.since)),
          day_number(i.period_to) + 1 - day_number(i.period_from)
        )
      ) as amount,
      collect_rows(i.row_id) as evidence
    from finding
    join owner on owner.finding = finding.finding
    join income as i on i.party_id = owner.party_id
    where
      i.kind in ('self_employment', 'salary')
      and coalesce(i.status, 'established') in ('established', 'accepted')
      and coalesce(i.currency, 'EUR') = 'EUR'
      and i.period_from <= finding.until
      and i.period_to >= finding.since
    group by finding.finding
  ),
  withdrawal as (
    select finding_row.finding, sum(t.amount_ref) as drawn
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding
  )
select
  withdrawal.finding,
  case
    when abs(ratio_of(withdrawal.drawn, declared.amount) - 1) <= 0.2 then 'supports'
    when ratio_of(withdrawal.drawn, declared.amount) > 1.2 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  declared.evidence
from withdrawal
left join declared on declared.finding = withdrawal.finding
order by withdrawal.finding
