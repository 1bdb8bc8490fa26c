with
  cited as (
    select
      finding_row.finding, t.row_id, t.booked_on, t.from_account_id, t.to_account_id, t.amount_ref,
      coalesce(as_text(t.asset_id) = finding.subject, false) as is_price
    from finding_row
    join finding on finding.finding = finding_row.finding
    join txn as t on t.row_id = finding_row.row_id
  ),
  payment as (
    select finding, max(booked_on) as last_on, sum(amount_ref) as paid
    from cited
    where is_price
    group by finding
  ),
  payer as (
    select distinct finding, from_account_id as account_id
    from cited
    where is_price
  ),
  reviewed as (  -- what came under review, and how much of it not into an account that paid
    select
      cited.finding, sum(cited.amount_ref) as received,
      count(case when payer.account_id is null then 1 end) as elsewhere
    from cited
    left join payer on payer.finding = cited.finding and payer.account_id = cited.to_account_id
    where not cited.is_price
    group by cited.finding
  ),
  first_day as (
    select account_id, min(first_on) as first_on
    from proof
    group by account_id
  ),
  opened as (
    select payer.finding, sum(o.opening) as opening, count(*) - count(o.opening) as unknown
    from payer
    left join (
      select proof.account_id, max(proof.opening) as opening
      from proof
      join first_day on first_day.account_id = proof.account_id and first_day.first_on = proof.first_on
      group by proof.account_id
    ) as o on o.account_id = payer.account_id
    group by payer.finding
  ),
  moved as (
    select
      payer.finding,
      sum(case when t.to_account_id = payer.account_id then t.amount_ref else 0 end) as money_in,
      sum(case when t.from_account_id = payer.account_id and paying.row_id is null then t.amount_ref else 0 end) as money_out
    from payer
    join payment on payment.finding = payer.finding
    join txn_counted as t on t.account_id = payer.account_id
    left join cited as paying on paying.finding = payer.finding and paying.row_id = t.row_id and paying.is_price
    where t.booked_on <= payment.last_on
    group by payer.finding
  ),
  measured as (
    select
      payment.finding, payment.paid, reviewed.elsewhere, opened.unknown,
      opened.opening + moved.money_in - reviewed.received as other_money,
      moved.money_out
    from payment
    join reviewed on reviewed.finding = payment.finding
    join opened on opened.finding = payment.finding
    join moved on moved.finding = payment.finding
  )
select
  finding.finding,
  case
    when m.elsewhere > 0 or m.unknown > 0 or m.finding is null then 'cannot-tell'
    when m.other_money - m.money_out >= m.paid then 'supports'
    when m.other_money < m.paid then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when m.elsewhere = 0 and m.unknown = 0 and m.other_money - m.money_out >= m.paid then cast(1 as double) end as share,
  collect_rows(cast(null as bigint)) as evidence
from finding
left join measured as m on m.finding = finding.finding
group by finding.finding, m.finding, m.elsewhere, m.unknown, m.other_money, m.money_out, m.paid
order by finding.finding
