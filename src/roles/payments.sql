with
  open_account as (
    select account_person.account_id, account_person.person
    from account_person
    join account on account.account_id = account_person.account_id
    where not coalesce(account.is_service, false)
  )
select payer.person as payer, payee.person as payee, sum(edge.amount_ref) as paid
from edge
join open_account as payer on payer.account_id = edge.from_account_id
join open_account as payee on payee.account_id = edge.to_account_id
where payer.person <> payee.person
group by payer.person, payee.person
order by payer, payee
