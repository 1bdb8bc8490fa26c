with
  leg as (
    select
      finding.finding, t.row_id, t.amount_ref,
      as_text(t.from_account_id) || '>' || as_text(t.to_account_id) = finding.subject as is_out,
      t.invoice_id is not null
        or text_like(t.label, '%rembours%') or text_like(t.label, '%annul%') or text_like(t.label, '%avoir%')
        or text_like(t.label, '%refund%') or text_like(t.label, '%reembolso%') or text_like(t.label, '%devoluc%') as is_told
    from finding
    join finding_row on finding_row.finding = finding.finding
    join txn as t on t.row_id = finding_row.row_id
  ),
  by_amount as (
    select
      finding, amount_ref,
      sum(case when is_out then 1 else -1 end) as unanswered
    from leg
    group by finding, amount_ref
  ),
  answered as (
    select finding, max(abs(unanswered)) = 0 as is_to_the_cent
    from by_amount
    group by finding
  ),
  balance as (
    select
      finding,
      sum(case when is_out then amount_ref else -amount_ref end) as kept,
      count(case when is_told then 1 end) as told
    from leg
    group by finding
  )
select
  balance.finding,
  case
    when answered.is_to_the_cent and balance.told > 0 then 'supports'
    when balance.kept < 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when answered.is_to_the_cent and balance.told > 0 then cast(1 as double) end as share,
  collect_rows(cast(null as bigint)) as evidence
from balance
join answered on answered.finding = balance.finding
group by balance.finding, balance.kept, balance.told, answered.is_to_the_cent
order by balance.finding
