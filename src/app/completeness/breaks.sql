select
  balance_break.account_id, balance_break.month, balance_break.breaking_row, balance_break.expected, balance_break.printed, balance_break.difference
from ledger.balance_break
order by balance_break.account_id, balance_break.month, balance_break.proof_id
limit 20000
