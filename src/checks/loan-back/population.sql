with
  loan_received as (  -- a loan whose lender has no known account, no day or another currency cannot be judged
    select
      l.borrower_party_id as party_id,
      (
        l.started_on is null
        or coalesce(l.currency, 'EUR') <> 'EUR'
        or not exists (
          select 1
          from party as p
          left join account_holder as h on h.party_id = p.party_id
          left join account as a on lower(a.name) = lower(p.name_raw)
          where p.party_id = l.lender_party_id and coalesce(h.account_id, a.account_id) is not null
        )
      ) as short
    from loan as l
    where coalesce(l.kind, 'private') <> 'bank' and l.borrower_party_id is not null
    union all
    select h.party_id, t.from_account_id is null as short
    from txn_counted as t
    join account_holder as h on h.account_id = t.to_account_id
    where t.category = 'loan_drawdown' and coalesce(t.direction, 'credit') = 'credit'
  )
select as_text(party_id) as subject, max(case when short then 1 else 0 end) = 1 as short
from loan_received
group by party_id
order by subject
