-- An income that is claimed stands as the user answered; what is established needs no answer.
create view income as
select
  income.* replace (
    coalesce(party_merged.stands_for, income.party_id) as party_id,
    case
      when coalesce(income.status, 'established') = 'established' or claim_answer.answer is null then income.status
      when claim_answer.answer = 'unknown' then 'claimed'
      else claim_answer.answer
    end as status
  )
from ledger.income
left join party_merged on party_merged.party_id = income.party_id
left join claim_answer on claim_answer.kind = 'income' and claim_answer.row_id = income.row_id
