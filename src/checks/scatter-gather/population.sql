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
  source as (  -- through fewer accounts than needed, nothing is scattered and nothing gathered
    select payer as account_id
    from hop
    group by payer
    having count(*) >= $least_middles
  ),
  sink as (  -- nor is a sum said to be gathered where very many pay
    select payee as account_id
    from hop
    group by payee
    having count(*) >= $least_middles and count(*) <= $degree_cap
  ),
  path as (  -- money could go from source to sink through middle, whatever the amounts and the times
    select inward.payer as source, inward.payee as middle, onward.payee as sink
    from hop as inward
    join source on source.account_id = inward.payer
    join crossed on crossed.middle = inward.payee
    join hop as onward on onward.payer = inward.payee
    join sink on sink.account_id = onward.payee
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
