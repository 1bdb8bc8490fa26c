with
  activity as (
    select finding.finding, party.row_id, replace(party.activity_code, '.', '') as code
    from finding
    join account_holder as h on as_text(h.account_id) = finding.subject
    join party on party.party_id = h.party_id
    where party.activity_code is not null
  ),
  trade as (  -- retail, restaurants and bars, personal services, bakeries, taxis (NAF)
    select
      finding,
      count(
        case
          when text_like(code, '47%') or text_like(code, '56%') or text_like(code, '96%') then 1
          when text_like(code, '1071%') or text_like(code, '4932%') then 1
        end
      ) as cash_trades,
      collect_rows(row_id) as evidence
    from activity
    group by finding
  ),
  operation as (
    select
      finding_row.finding, sum(t.amount_ref) as total,
      sum(case when t.direction = 'credit' then t.amount_ref else 0 end) as paid_in
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding
  )
select
  operation.finding,
  case when trade.cash_trades > 0 then 'supports' when trade.cash_trades = 0 then 'excludes' else 'cannot-tell' end as answer,
  case when trade.cash_trades > 0 then ratio_of(operation.paid_in, operation.total) end as share,
  trade.evidence
from operation
left join trade on trade.finding = operation.finding
order by operation.finding
