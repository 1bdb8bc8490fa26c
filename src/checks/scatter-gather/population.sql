with
  hop as (
    select distinct from_account_id as payer, to_account_id as payee
    from edge
  ),
  crossed as (  -- no service, and none that pays too many others: such an account is no intermediary
    select hop.payer as middle
    from hop
    join account on account.account_id = hop.payer
    where not coalesce(account.is_service, false)
    group by hop.payer
    having count(*) <= $degree_cap
  ),
  path as (  -- money could go from source to sink through middle, whatever the amounts and the times
    select inward.payer as source, inward.payee as middle, onward.payee as sink
    from hop as inward
    join crossed on crossed.middle = inward.payee
    join hop as onward on onward.payer = inward.payee
    where onward.payee <> inward.payer
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
