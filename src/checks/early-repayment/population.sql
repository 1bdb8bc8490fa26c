select  -- a loan without a day, a term or a repayment that names it, or in another currency, cannot be judged
  as_text(l.borrower_party_id) as subject,
  max(
    case
      when l.started_on is null or l.term_months is null or coalesce(l.currency, 'EUR') <> 'EUR' then 1
      when not exists (select 1 from txn_counted as t where t.loan_id = l.loan_id) then 1
      else 0
    end
  ) = 1 as short
from loan as l
where l.borrower_party_id is not null
group by l.borrower_party_id
order by subject
