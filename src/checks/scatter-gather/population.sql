with
  hop as (
    select distinct from_account_id as payer, to_account_id as payee
    from edge
  ),
  path as (  -- money could go from source to sink through middle, whatever the amounts and the times
    select inward.payer as source, inward.payee as middle, onward.payee as sink
    from hop as inward
    join hop as onward on onward.payer = inward.payee
    join account on account.account_id = inward.payee
    where onward.payee <> inward.payer and not coalesce(account.is_service, false)
  ),
  linked as (
    select source, sink
    from path
    group by source, sink
    having count(*) >= $least_middles
  )
select as_text(source) || '>' || as_text(sink) as subject
from linked
order by subject
