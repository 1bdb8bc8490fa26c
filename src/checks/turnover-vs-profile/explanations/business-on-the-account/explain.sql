with
  gap as (
    select
      finding.finding, finding.subject, finding.since, finding.until,
      sum(coalesce(t.amount_ref, 0)) - sum(coalesce(i.amount_high, i.amount_central, 0)) as amount
    from finding
    join finding_row on finding_row.finding = finding.finding
    left join txn as t on t.row_id = finding_row.row_id
    left join income as i on i.row_id = finding_row.row_id
    group by finding.finding, finding.subject, finding.since, finding.until
  ),
  sold as (
    select gap.finding, sum(coalesce(i.total_amount, i.net_amount)) as amount, collect_rows(i.row_id) as evidence
    from gap
    join invoice as i on as_text(i.seller_party_id) = gap.subject
    where i.issued_on between gap.since and gap.until
    group by gap.finding
  )
select
  gap.finding,
  case
    when sold.amount * 2 >= gap.amount then 'supports'
    when sold.amount * 10 < gap.amount then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when sold.amount * 2 >= gap.amount then least(1.0, ratio_of(sold.amount, gap.amount)) end as share,
  sold.evidence
from gap
left join sold on sold.finding = gap.finding
order by gap.finding
