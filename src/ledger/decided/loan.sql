create view loan as
select
  loan.* replace (
    coalesce(lender.stands_for, loan.lender_party_id) as lender_party_id,
    coalesce(borrower.stands_for, loan.borrower_party_id) as borrower_party_id
  )
from ledger.loan
left join party_merged as lender on lender.party_id = loan.lender_party_id
left join party_merged as borrower on borrower.party_id = loan.borrower_party_id
