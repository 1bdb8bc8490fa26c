create view proof_row as
select
  proof.proof_id,
  txn.row_id,
  txn.booked_on,
  case when txn.direction = 'credit' then txn.amount else cast(0 as decimal(18, 2)) end as money_in,
  case when txn.direction = 'credit' then cast(0 as decimal(18, 2)) else txn.amount end as money_out
from ledger.proof
join ledger.txn
  on txn.account_id = proof.account_id
  and txn.row_id between proof.first_row and proof.last_row
  and txn.booked_on between proof.first_on and proof.last_on
  and coalesce(txn.currency, '') = coalesce(proof.currency, '')
