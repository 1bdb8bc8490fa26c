with
  household as (
    select member_id, min(party_id) as party_id
    from household_member
    group by member_id
  ),
  contract_row as (  -- where the insurer has no account, premiums and surrender cannot be brought together
    select household.party_id, t.to_account_id as insurer_id
    from txn_counted as t
    join account_holder as h on h.account_id = t.from_account_id
    join household on household.member_id = h.party_id
    where t.category = 'insurance_premium'
    union all
    select household.party_id, t.from_account_id as insurer_id
    from txn_counted as t
    join account_holder as h on h.account_id = t.to_account_id
    join household on household.member_id = h.party_id
    where t.category = 'insurance_surrender'
  )
select as_text(party_id) as subject, max(case when insurer_id is null then 1 else 0 end) = 1 as short
from contract_row
group by party_id
order by subject
