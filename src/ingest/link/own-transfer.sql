-- A transfer seen from both ends whose accounts have a holder in common on that day: both rows carry the debit's id.
update ledger.txn
set own_transfer_id = own.debit_row
from (
  select distinct credit.row_id as credit_row, credit.mirror_of as debit_row
  from ledger.txn as credit
  join ledger.holding as payer
    on payer.target_kind = 'account'
    and payer.target_id = credit.from_account_id
    and payer.role in ('holder', 'co_holder')
  join ledger.holding as payee
    on payee.target_kind = 'account'
    and payee.target_id = credit.to_account_id
    and payee.role in ('holder', 'co_holder')
    and payee.party_id = payer.party_id
  where
    credit.mirror_of is not null
    and coalesce(payer.from_on <= credit.booked_on, true)
    and coalesce(payer.to_on >= credit.booked_on, true)
    and coalesce(payee.from_on <= credit.booked_on, true)
    and coalesce(payee.to_on >= credit.booked_on, true)
) as own
where ledger.txn.row_id in (own.credit_row, own.debit_row)
