with
  credit as (
    select
      finding_row.finding, t.row_id, t.amount_ref, pair.debit_row,
      case
        when pair.debit_row is not null then 1
        when text_like(concat(' ', t.label, ' '), '% pret %') or text_like(t.label, '%deblocage%')
          or text_like(concat(' ', t.label, ' '), '% loan %') or text_like(t.label, '%prestamo%') then 1
        else 0
      end as is_other
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    left join own_transfer as pair on pair.credit_row = t.row_id and pair.state = 'review'
  ),
  means as (
    select finding_row.finding, sum(coalesce(i.amount_high, i.amount_central)) as amount
    from finding_row
    join income as i on i.row_id = finding_row.row_id
    group by finding_row.finding
  ),
  judged as (
    select
      credit.finding, means.amount as income, sum(credit.amount_ref) as credited,
      sum(case when credit.is_other = 1 then credit.amount_ref else 0 end) as other,
      collect_rows(credit.debit_row) as evidence
    from credit
    join means on means.finding = credit.finding
    group by credit.finding, means.amount
  )
select
  finding,
  case when other * 2 >= credited - income then 'supports' when other = 0 then 'excludes' else 'cannot-tell' end as answer,
  case when other * 2 >= credited - income then least(1.0, ratio_of(other, credited - income)) end as share,
  evidence
from judged
order by finding
