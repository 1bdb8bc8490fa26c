select  -- a loan whose collateral nobody wrote down, or without its amount, cannot be judged
  as_text(borrower_party_id) as subject,
  max(case when collateral_kind is null or collateral_amount is null or principal = 0 then 1 else 0 end) = 1 as short
from loan
where borrower_party_id is not null
group by borrower_party_id
order by subject
