with
  hop as (
    select distinct from_account_id as payer, to_account_id as payee
    from edge
  ),
  linked as (  -- two accounts that pay each other
    select there.payer, there.payee
    from hop as there
    join hop as back on back.payer = there.payee and back.payee = there.payer
    join account as one on one.account_id = there.payer
    join account as other on other.account_id = there.payee
    where not coalesce(one.is_service, false) and not coalesce(other.is_service, false)
  ),
  of_one_holder as (
    select linked.payer, linked.payee
    from linked
    join account_holder as one on one.account_id = linked.payer
    join account_holder as other on other.account_id = linked.payee and other.party_id = one.party_id
  )
select as_text(linked.payer) || '>' || as_text(linked.payee) as subject
from linked
where not exists (
  select 1 from of_one_holder where of_one_holder.payer = linked.payer and of_one_holder.payee = linked.payee
)
order by subject
