-- Of each person whose opening day is known: whom the first payment was made to or came from.
create view first_contact as
with
  opened as (
    select account_person.person, min(account.opened_on) as opened_on, min(account.row_id) as opening_row
    from account_person
    join ledger.account on account.account_id = account_person.account_id
    where account.opened_on is not null and not coalesce(account.is_service, false)
    group by account_person.person
  ),
  open_account as (
    select account_person.account_id, account_person.person
    from account_person
    join ledger.account on account.account_id = account_person.account_id
    where not coalesce(account.is_service, false)
  ),
  dealing as (
    select payer.person as payer, payee.person as payee, edge.at as instant, edge.row_id
    from edge
    join open_account as payer on payer.account_id = edge.from_account_id
    join open_account as payee on payee.account_id = edge.to_account_id
    where payer.person <> payee.person
  ),
  seen as (
    select opened.*, dealing.payee as partner, dealing.instant, dealing.row_id
    from opened
    join dealing on dealing.payer = opened.person
    union all
    select opened.*, dealing.payer as partner, dealing.instant, dealing.row_id
    from opened
    join dealing on dealing.payee = opened.person
  ),
  contact as (
    select person, opened_on, opening_row, arg_min(partner, (instant, row_id)) as partner, arg_min(row_id, (instant, row_id)) as row_id
    from seen
    group by person, opened_on, opening_row
  )
select  -- another person with the same first contact opened an account within thirty days
  contact.*,
  exists (
    select 1
    from contact as other
    where
      other.partner = contact.partner
      and other.person <> contact.person
      and abs(date_diff('day', contact.opened_on, other.opened_on)) <= 30
  ) as in_series
from contact
