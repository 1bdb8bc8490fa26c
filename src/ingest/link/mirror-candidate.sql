-- Both ends of one transfer: the debit in the payer's statement, the credit in the payee's. Pairs are those who are each other's
-- nearest; what is left is asked again until nobody finds a partner.
create or replace temp table mirror_pair as
with
  debit as (
    select
      row_id, from_account_id, to_account_id, amount, currency, booked_on,
      row_number() over (partition by from_account_id, to_account_id, amount, currency, booked_on order by row_id) as ordinal
    from ledger.txn
    where
      direction = 'debit'
      and account_id = from_account_id
      and duplicate_of is null
      and to_account_id in (select account_id from ledger.account where in_file)
      and row_id not in (select mirror_of from ledger.txn where mirror_of is not null)
  ),
  credit as (
    select
      row_id, from_account_id, to_account_id, amount, currency, booked_on,
      row_number() over (partition by from_account_id, to_account_id, amount, currency, booked_on order by row_id) as ordinal
    from ledger.txn
    where
      direction = 'credit'
      and account_id = to_account_id
      and duplicate_of is null
      and mirror_of is null
      and from_account_id in (select account_id from ledger.account where in_file)
  ),
  candidate as (
    select
      debit.row_id as debit_row,
      credit.row_id as credit_row,
      abs(date_diff('day', debit.booked_on, credit.booked_on)) as apart,
      abs(debit.ordinal - credit.ordinal) as out_of_turn
    from debit
    join credit
      on credit.from_account_id = debit.from_account_id
      and credit.to_account_id = debit.to_account_id
      and credit.amount = debit.amount
      and credit.currency is not distinct from debit.currency
    where date_diff('day', debit.booked_on, credit.booked_on) between -1 and 5
  ),
  ranked as (
    select
      *,
      row_number() over (partition by debit_row order by apart, out_of_turn, credit_row) as for_debit,
      row_number() over (partition by credit_row order by apart, out_of_turn, debit_row) as for_credit
    from candidate
  )
select debit_row, credit_row
from ranked
where for_debit = 1 and for_credit = 1
