with
  takings as (
    select finding_row.finding, sum(t.amount_ref) as amount
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding
  ),
  invoiced as (  -- sold on invoice during the period, which customers at a counter do not ask for
    select finding.finding, sum(coalesce(invoice.total_amount, invoice.net_amount)) as amount, collect_rows(invoice.row_id) as evidence
    from finding
    join invoice on as_text(invoice.seller_party_id) = finding.subject
    where
      invoice.issued_on >= finding.since
      and invoice.issued_on <= finding.until
      and coalesce(invoice.currency, 'EUR') = 'EUR'
    group by finding.finding
  )
select
  finding.finding,
  case
    when invoiced.amount >= 0.3 * takings.amount then 'supports'
    when invoiced.amount is null and takings.amount is not null then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when invoiced.amount >= 0.3 * takings.amount then least(1, ratio_of(invoiced.amount, takings.amount)) end as share,
  invoiced.evidence
from finding
left join takings on takings.finding = finding.finding
left join invoiced on invoiced.finding = finding.finding
order by finding.finding
