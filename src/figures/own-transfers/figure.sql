with
  pair as (
    select
      own_transfer.*,
      row_number() over (
        order by case state when 'review' then 1 when 'confirmed' then 2 else 3 end, debit_row, credit_row
      ) as place
    from own_transfer
  ),
  entry as (
    select pair.debit_row, pair.credit_row, pair.place, txn.row_id, txn.account_id, txn.booked_on, txn.amount_ref
    from pair
    join txn on txn.row_id = pair.debit_row
    union all
    select pair.debit_row, pair.credit_row, pair.place, txn.row_id, txn.account_id, txn.booked_on, txn.amount_ref
    from pair
    join txn on txn.row_id = pair.credit_row
  ),
  basis as (
    select
      row_id,
      case when place <= 1000 then debit_row end as debit,
      case when place <= 1000 then credit_row end as credit,
      case when place <= 1000 then place else 1001 end as place,
      case when row_id = debit_row then booked_on end as debited_on,
      case when row_id = credit_row then booked_on end as credited_on,
      case when row_id = debit_row then account_id end as payer,
      case when row_id = credit_row then account_id end as payee,
      case when row_id = debit_row then coalesce(amount_ref, 0) else 0 end as debited,
      case when row_id = credit_row then coalesce(amount_ref, 0) else 0 end as credited
    from entry
  ),
  total as (
    select
      debit, credit, place, min(debited_on) as debited_on, max(credited_on) as credited_on, max(payer) as payer, max(payee) as payee,
      count(*) as rows, sum(debited) as debited, sum(credited) as credited
    from basis
    group by debit, credit, place
  ),
  shown as (
    select
      total.debit, total.credit, total.place, paying.name as payer_name, receiving.name as payee_name, pair.state, pair.reason,
      case when total.debit is not null then total.debited_on end as debited_on,
      case when total.debit is not null then total.credited_on end as credited_on,
      pair.days, total.rows, total.debited, total.credited
    from total
    left join pair on pair.debit_row = total.debit and pair.credit_row = total.credit
    left join account_name as paying on paying.account_id = total.payer and total.debit is not null
    left join account_name as receiving on receiving.account_id = total.payee and total.debit is not null
  )
select * from shown order by place
