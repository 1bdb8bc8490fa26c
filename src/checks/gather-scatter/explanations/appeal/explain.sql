with
  leg as (
    select
      finding.finding, finding.subject, finding.since, t.to_account_id, t.amount_ref,
      as_text(t.to_account_id) = finding.subject as is_in
    from finding
    join finding_row on finding_row.finding = finding.finding
    join txn as t on t.row_id = finding_row.row_id
  ),
  size as (
    select
      finding,
      max(case when is_in then amount_ref end) as largest_in,
      median_of(case when not is_in then amount_ref end) as median_out,
      count(distinct case when not is_in then to_account_id end) as payees
    from leg
    group by finding
  ),
  earlier as (  -- payees already paid before the burst: usual suppliers
    select leg.finding, leg.to_account_id as payee, t.row_id
    from leg
    join txn_counted as t on t.to_account_id = leg.to_account_id
    where not leg.is_in and as_text(t.from_account_id) = leg.subject and t.booked_on < leg.since
  ),
  known as (
    select finding, count(distinct payee) as payees, collect_rows(row_id) as evidence
    from earlier
    group by finding
  )
select
  size.finding,
  case
    when size.largest_in < size.median_out and 2 * known.payees >= size.payees then 'supports'
    when size.largest_in >= size.median_out and known.payees is null then 'excludes'
    else 'cannot-tell'
  end as answer,
  case
    when size.largest_in < size.median_out and 2 * known.payees >= size.payees then ratio_of(known.payees, size.payees)
  end as share,
  known.evidence
from size
left join known on known.finding = size.finding
order by size.finding
